package org.ieum.web.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** Makes the document of the API out of what was found: pages are not in it, and what all routes share is said once. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {

    private static final Map<String, String> TAGS = new TreeMap<>(Map.ofEntries(
            Map.entry("Check-ins", "How people say that their lessons go."),
            Map.entry("Conversations", "What two people wrote to each other, where one of them called a coordinator."),
            Map.entry("Files", "All data as CSV, in and out."),
            Map.entry("Hand-overs", "How those who said yes come to meet: a video room or a place."),
            Map.entry("Lessons", "Each lesson by itself: planned, held, moved, cancelled or missed."),
            Map.entry("Mails", "What is queued and sent, without addresses."),
            Map.entry("Notes", "What coordinators write down about people and pairings, for each other."),
            Map.entry("Offers", "What waits for the answers of both."),
            Map.entry("Pairings", "Learners and tutors who meet, met or are asked to."),
            Map.entry("People", "Learners and tutors, one by one."),
            Map.entry("Rounds", "The weekly plan: searched, reviewed, published."),
            Map.entry("Sign-up", "People who come by themselves, through a form on another site."),
            Map.entry("Wishes", "Who would like whom, and who must not meet whom.")));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setPaths(paths(document.getPaths()));
        document.setTags(TAGS.entrySet().stream()
                .map(tag -> OASFactory.createTag().name(tag.getKey()).description(tag.getValue()))
                .sorted(Comparator.comparing(Tag::getName))
                .toList());
        document.getComponents()
                .addSecurityScheme(
                        "token",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("A token that an admin made on the page of tokens."));
        document.setServers(List.of(OASFactory.createServer()
                .url("https://ieum.example.org")
                .description("An installation, at its `IEUM_BASE_URL`.")));
        CodedSchemas.spell(document.getComponents());
        PeopleSchemas.addTo(document.getComponents());
        FileSchemas.addTo(document.getComponents());
        document.getComponents().addHeader(Conditions.ETAG, Conditions.tag());
        document.getComponents().addParameter(RepeatableRequests.NAME, RepeatableRequests.header());
        document.getComponents().addParameter(Conditions.IF_MATCH, Conditions.ifMatch());
        ProblemResponses problems = new ProblemResponses(document.getComponents());
        each(document.getPaths(), (path, method, operation) -> {
            RequestBodies.sayIn(operation);
            RepeatableRequests.sayIn(method, operation);
            Conditions.sayIn(method, operation);
            problems.addTo(path, method, operation);
            Callers.sayIn(operation);
            Examples.addTo(operation);
        });
        UsedSchemas.prune(document);
    }

    private static Paths paths(Paths found) {
        Map<String, PathItem> items = new TreeMap<>();
        found.getPathItems().forEach((path, item) -> {
            PathItem named = named(item);
            if (!named.getOperations().isEmpty()) {
                PeoplePaths.split(path, named)
                        .forEach((one, operations) -> items.merge(one, operations, ApiDocument::together));
            }
        });
        Paths paths = OASFactory.createPaths();
        items.forEach(paths::addPathItem);
        return paths;
    }

    /** Pages are for people: a route for programs has a name. */
    private static PathItem named(PathItem item) {
        PathItem named = OASFactory.createPathItem();
        item.getOperations().forEach((method, operation) -> {
            if (operation.getOperationId() != null) {
                named.setOperation(method, operation);
            }
        });
        return named;
    }

    /** Routes of several rooms at one path. */
    private static PathItem together(PathItem one, PathItem other) {
        other.getOperations().forEach(one::setOperation);
        return one;
    }

    /** What is done with each operation. */
    private interface Work {
        void accept(String path, PathItem.HttpMethod method, Operation operation);
    }

    private static void each(Paths paths, Work work) {
        paths.getPathItems()
                .forEach((path, item) -> new LinkedHashMap<>(item.getOperations())
                        .forEach((method, operation) -> work.accept(path, method, operation)));
    }
}
