package org.ieum.web.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.ieum.kernel.Side;

/**
 * Learners and tutors are one resource in the code, with two sets of facts. The document has the two, each with its own
 * schemas: {@code getPerson} with a {@code Person} becomes {@code getLearner} with a {@code Learner}, and the tutor's.
 */
final class PeoplePaths {

    private static final String PLACE = "{people}";
    /** What ends so in the code, learners do not have. */
    private static final String TUTORS_ALONE = "OfTutor";

    private static final String REF = "#/components/schemas/";

    private final Side side;

    private PeoplePaths(Side side) {
        this.side = side;
    }

    /** The paths that a path stands for, with their operations. */
    static Map<String, PathItem> split(String path, PathItem item) {
        if (!path.contains(PLACE)) {
            return Map.of(path, item);
        }
        Map<String, PathItem> paths = new LinkedHashMap<>();
        for (Side side : Side.values()) {
            PathItem theirs = new PeoplePaths(side).of(item);
            if (!theirs.getOperations().isEmpty()) {
                paths.put(path.replace(PLACE, side.plural()), theirs);
            }
        }
        return paths;
    }

    private PathItem of(PathItem item) {
        PathItem copy = OASFactory.createPathItem();
        item.getOperations().forEach((method, operation) -> {
            if (side == Side.TUTOR || !operation.getOperationId().endsWith(TUTORS_ALONE)) {
                copy.setOperation(method, of(operation));
            }
        });
        return copy;
    }

    private Operation of(Operation operation) {
        return OASFactory.createOperation()
                .operationId(named(operation.getOperationId()))
                .summary(operation.getSummary())
                .description(operation.getDescription())
                .tags(operation.getTags())
                .extensions(operation.getExtensions())
                .security(operation.getSecurity())
                .parameters(Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                        .filter(parameter -> !"people".equals(parameter.getName()))
                        .toList())
                .requestBody(Optional.ofNullable(operation.getRequestBody())
                        .map(this::of)
                        .orElse(null))
                .responses(of(operation.getResponses()));
    }

    private RequestBody of(RequestBody body) {
        return OASFactory.createRequestBody().required(body.getRequired()).content(of(body.getContent()));
    }

    private APIResponses of(APIResponses responses) {
        APIResponses copy = OASFactory.createAPIResponses();
        responses.getAPIResponses().forEach((code, response) -> copy.addAPIResponse(code, of(response)));
        return copy;
    }

    private APIResponse of(APIResponse response) {
        return OASFactory.createAPIResponse()
                .description(response.getDescription())
                .headers(response.getHeaders())
                .content(response.getContent() == null ? null : of(response.getContent()));
    }

    private Content of(Content content) {
        Content copy = OASFactory.createContent();
        new LinkedHashMap<>(content.getMediaTypes()).forEach((type, media) -> copy.addMediaType(type, of(media)));
        return copy;
    }

    private MediaType of(MediaType media) {
        Schema schema = media.getSchema();
        boolean refers = schema != null && schema.getRef() != null;
        return OASFactory.createMediaType()
                .schema(
                        refers
                                ? OASFactory.createSchema()
                                        .ref(REF + named(schema.getRef().substring(REF.length())))
                                : schema);
    }

    private String named(String name) {
        String one = side == Side.LEARNER ? "Learner" : "Tutor";
        return name.replace("People", name.startsWith("list") ? one + "s" : one).replace("Person", one);
    }
}
