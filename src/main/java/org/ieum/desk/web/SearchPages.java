package org.ieum.desk.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ieum.desk.FindingPeople;
import org.ieum.kernel.Side;
import org.ieum.kernel.Text;
import org.ieum.person.ListedPerson;
import org.ieum.platform.Caller;
import org.ieum.platform.Part;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;

/** One field for everybody: what is typed there is sent, for a name stands in no address. */
@Path("/search")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Blocking
class SearchPages {

    @Inject FindingPeople finding;
    @Inject Visitor visitor;
    @Inject Caller caller;

    /** Those of one side who were found, a page of them. */
    record FoundSide(Side side, String path, List<FoundPerson> people, boolean more) {}

    /** Somebody who was found, in the reader's words. */
    record FoundPerson(long id, String name, String ref, String status, String tag) {}

    /** Nothing is looked for yet; whoever changes the language comes here, too. */
    @GET
    public TemplateInstance ask() {
        return found("", List.of());
    }

    /** Straight to the one who is meant, or those who may be. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response find(@RestForm String text) {
        String words = text == null ? "" : Text.clean(text);
        List<FoundSide> sides = words.isEmpty()
                ? List.of()
                : Arrays.stream(Side.values())
                        .map(side -> found(side, words))
                        .filter(one -> !one.people().isEmpty())
                        .toList();
        return theOnlyOne(sides)
                .orElseGet(() -> Response.ok(found(words, sides)).build());
    }

    private Optional<Response> theOnlyOne(List<FoundSide> sides) {
        return Optional.of(sides)
                .filter(all -> all.size() == 1 && all.get(0).people().size() == 1)
                .map(all -> all.get(0))
                .map(one -> PeopleAddress.to(one.side(), one.people().get(0).id(), Optional.empty()));
    }

    private FoundSide found(Side side, String words) {
        PeopleFormatter format = PeopleFormatter.in(visitor.language());
        Part<ListedPerson> found = finding.find(side, PeopleQuery.everybody().search(words), 0, caller.actor());
        return new FoundSide(
                side,
                PeopleAddress.of(side),
                found.items().stream().map(person -> found(person, format)).toList(),
                found.more());
    }

    private static FoundPerson found(ListedPerson person, PeopleFormatter format) {
        return new FoundPerson(
                person.id(),
                person.name(),
                person.ref(),
                format.words().status(person.status()),
                PeopleFormatter.tag(person.status()));
    }

    private TemplateInstance found(String text, List<FoundSide> sides) {
        return DeskTemplates.search(text, sides).setLocale(visitor.language().locale());
    }
}
