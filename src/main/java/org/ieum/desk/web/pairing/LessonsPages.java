package org.ieum.desk.web.pairing;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;
import org.ieum.lesson.Lesson;
import org.ieum.lesson.LessonNote;
import org.ieum.lesson.LessonParty;
import org.ieum.lesson.SayingOfLessons;
import org.ieum.lesson.SayingOfLessons.Teller;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Result;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** A pairing's lessons, what each of the two said of them, and what a coordinator says on their behalf. */
@Path("/pairings/{pairing}/lessons")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
class LessonsPages {

    @Inject LessonsScreen screen;
    @Inject SayingOfLessons saying;
    @Inject Visitor visitor;
    @Inject Caller caller;

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance list(long pairing, @RestQuery @DefaultValue("") String before) {
        return screen.list(pairing, moment(before), visitor.language(), caller.actor());
    }

    @GET
    @Path("/{lesson}")
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance show(long pairing, long lesson, @RestQuery @DefaultValue("") String done) {
        return screen.one(
                pairing,
                lesson,
                Coded.find(LessonDone.class, done),
                Optional.empty(),
                "",
                visitor.language(),
                caller.actor());
    }

    @POST
    @Path("/{lesson}/cancellation")
    public Response cancel(long pairing, long lesson, @RestForm @DefaultValue("") String by) {
        screen.theirs(pairing, lesson);
        return answer(pairing, lesson, saying.cancel(lesson, party(by), teller()), LessonDone.CANCELLED);
    }

    @POST
    @Path("/{lesson}/move")
    public Response move(long pairing, long lesson, @RestForm @DefaultValue("") String start) {
        screen.theirs(pairing, lesson);
        Instant to = moment(start).orElseThrow(() -> HttpProblem.http(400));
        return answer(pairing, lesson, saying.move(lesson, to, teller()), LessonDone.MOVED);
    }

    @POST
    @Path("/{lesson}/holding")
    public Response hold(long pairing, long lesson, @RestForm @DefaultValue("") String minutes) {
        screen.theirs(pairing, lesson);
        return LessonNote.read(minutes, "")
                .map(note -> answer(pairing, lesson, saying.hold(lesson, note.minutes(), teller()), LessonDone.HELD))
                .orElseGet(() -> refused(pairing, lesson, LessonFault.WRONG_MINUTES, minutes));
    }

    @POST
    @Path("/{lesson}/absence")
    public Response miss(long pairing, long lesson, @RestForm @DefaultValue("") String who) {
        screen.theirs(pairing, lesson);
        LessonParty absent = LessonParty.of(Coded.find(Side.class, who).orElseThrow(() -> HttpProblem.http(400)));
        return answer(pairing, lesson, saying.miss(lesson, absent, teller()), LessonDone.MISSED);
    }

    private Response answer(long pairing, long lesson, Result<Lesson> result, LessonDone done) {
        return result.fold(
                said -> Response.seeOther(
                                URI.create("/pairings/" + pairing + "/lessons/" + lesson + "?done=" + done.code()))
                        .build(),
                refusal -> refused(pairing, lesson, LessonFault.of(refusal), ""));
    }

    private Response refused(long pairing, long lesson, LessonFault fault, String typed) {
        return Response.status(fault.status())
                .entity(screen.one(
                        pairing,
                        lesson,
                        Optional.empty(),
                        Optional.of(fault),
                        typed,
                        visitor.language(),
                        caller.actor()))
                .build();
    }

    private Teller teller() {
        return new Teller(Optional.empty(), caller.actor());
    }

    private static LessonParty party(String code) {
        return Coded.find(LessonParty.class, code).orElseThrow(() -> HttpProblem.http(400));
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
