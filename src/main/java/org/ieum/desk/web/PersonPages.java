package org.ieum.desk.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ieum.desk.LettingGo;
import org.ieum.desk.MovingPeople;
import org.ieum.desk.Wishing;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;
import org.ieum.person.NotThisTime;
import org.ieum.person.PersonName;
import org.ieum.person.ReadingPeople;
import org.ieum.person.Status;
import org.ieum.platform.Answer;
import org.ieum.platform.Caller;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Validation;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;

/** Everything about one person, where they are moved, and what they say of others. */
@Path(PeopleAddress.PATH)
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Blocking
class PersonPages {

    private static final List<String> WISHES = List.of("1", "2", "3", "never");

    @Inject PersonScreen person;
    @Inject MovingPeople moving;
    @Inject LettingGo letting;
    @Inject Wishing wishing;
    @Inject Visitor visitor;
    @Inject Caller caller;

    @GET
    @Path("/{id}")
    public TemplateInstance show(String people, long id, @Context UriInfo uri) {
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        return person.show(
                PeopleAddress.side(people),
                id,
                query.containsKey("reads"),
                SaidBack.of(query.getFirst("notice"), query.getFirst("changed")),
                visitor.language(),
                caller.actor());
    }

    @POST
    @Path("/{id}/status")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(
            String people,
            long id,
            @RestForm String status,
            @RestForm String until,
            @RestForm String reason,
            @RestForm @DefaultValue("-1") int version) {
        Side side = PeopleAddress.side(people);
        Validation validation = new Validation();
        Status to = code(Status.class, status);
        if (to == Status.LEFT && letting.about(side, id).endsSomething()) {
            return Response.seeOther(URI.create(PeopleAddress.of(side, id) + "/leaving"))
                    .build();
        }
        LocalDate end = validation.optional(
                new Answer(new Where.Field("/until"), until == null ? "" : until), ReadingPeople::date);
        if (!validation.isSound()) {
            throw HttpProblem.http(400);
        }
        return PeopleAddress.to(
                side,
                id,
                PersonNotice.of(moving.moveAsSeen(
                        side,
                        id,
                        version,
                        to,
                        Optional.ofNullable(end),
                        // What the page offers, and nothing else: what is written here is told to them.
                        Optional.ofNullable(reason)
                                .flatMap(given -> Coded.find(NotThisTime.class, given))
                                .map(NotThisTime::code),
                        caller.actor())));
    }

    @POST
    @Path("/{id}/wishes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response wish(String people, long id, @RestForm String ref, @RestForm String by, @RestForm String wish) {
        Side side = PeopleAddress.side(people);
        if (wish == null || !WISHES.contains(wish)) {
            throw HttpProblem.http(400);
        }
        Side said = code(Side.class, by);
        List<PersonName> meant = wishing.meant(side.other(), ref == null ? "" : ref, caller.actor());
        if (meant.size() > 1) {
            SaidBack several = SaidBack.of(new SaidBack.Namesakes(meant, said.code(), wish));
            return Response.status(422)
                    .entity(person.show(side, id, false, several, visitor.language(), caller.actor()))
                    .build();
        }
        boolean known = !meant.isEmpty() && wishing.say(side, id, meant.get(0).ref(), said, wish, caller.actor());
        return PeopleAddress.to(side, id, known ? Optional.empty() : Optional.of(PersonNotice.UNKNOWN_KEY));
    }

    @POST
    @Path("/{id}/wishes/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unwish(String people, long id, @RestForm long other, @RestForm String by) {
        Side side = PeopleAddress.side(people);
        wishing.takeBack(side, id, other, code(Side.class, by), caller.actor());
        return PeopleAddress.to(side, id, Optional.empty());
    }

    /** Our own pages send no other: a program's mistake needs no words. */
    private static <E extends Enum<E> & Coded> E code(Class<E> type, String code) {
        return Coded.find(type, code).orElseThrow(() -> HttpProblem.http(400));
    }
}
