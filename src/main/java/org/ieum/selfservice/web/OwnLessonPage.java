package org.ieum.selfservice.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.kernel.Coded;
import org.ieum.lesson.AskingAboutHolidays;
import org.ieum.lesson.AskingAfterLessons;
import org.ieum.lesson.Lesson;
import org.ieum.lesson.LessonNote;
import org.ieum.lesson.LessonParty;
import org.ieum.lesson.LessonWord;
import org.ieum.lesson.ReminderChoices;
import org.ieum.lesson.SayingOfLessons;
import org.ieum.lesson.SayingOfLessons.Teller;
import org.ieum.person.PersonId;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Result;
import org.ieum.platform.Visitor;
import org.ieum.selfservice.OwnFile;
import org.ieum.selfservice.ReadingOwnPage;
import org.jboss.resteasy.reactive.RestForm;

/** Where somebody leaves one lesson out, moves it, or says afterwards whether they met. */
@Path("/my/lessons")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class OwnLessonPage {

    @Inject Door door;
    @Inject ReadingOwnPage reading;
    @Inject SayingOfLessons saying;
    @Inject AskingAfterLessons asking;
    @Inject AskingAboutHolidays holidays;
    @Inject ReminderChoices reminders;
    @Inject EachLesson screen;
    @Inject Visitor visitor;

    @GET
    @Path("/{id}")
    @Transactional
    public Response show(long id) {
        return door.let(who -> {
            OwnFile file = reading.read(who);
            return Door.page(200, screen.show(theirs(file, id), file, visitor.language()));
        });
    }

    @POST
    @Path("/{id}/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(long id) {
        return door.let(who -> {
            theirs(reading.read(who), id);
            return done(saying.cancel(id, LessonParty.of(who.side()), teller(who)), "lesson-cancelled");
        });
    }

    @POST
    @Path("/{id}/move")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(long id, @RestForm @DefaultValue("") String start) {
        return door.let(who -> {
            theirs(reading.read(who), id);
            return moment(start)
                    .map(to -> done(saying.move(id, to, teller(who)), "lesson-moved"))
                    .orElseGet(() -> Door.to("/my/lessons/" + id));
        });
    }

    @POST
    @Path("/{id}/word")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(
            long id,
            @RestForm @DefaultValue("") String word,
            @RestForm @DefaultValue("") String minutes,
            @RestForm @DefaultValue("") String line) {
        return door.let(who -> {
            LessonWord said = Coded.find(LessonWord.class, word).orElseThrow(() -> HttpProblem.http(400));
            return LessonNote.read(minutes, line)
                    .map(note -> done(
                            asking.say(id, who, said, note), said == LessonWord.TALK ? "wants-to-talk" : "lesson-said"))
                    .orElseGet(() -> Door.to("/my?notice=note-refused"));
        });
    }

    /** It takes place, though the day is a holiday. */
    @POST
    @Path("/{id}/holiday")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response stands(long id) {
        return door.let(who -> done(holidays.stands(id, who), "lesson-stands"));
    }

    @POST
    @Path("/{id}/late")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response late(long id) {
        return door.let(who -> {
            theirs(reading.read(who), id);
            return done(saying.late(id, who.side(), teller(who)), "said-late");
        });
    }

    @POST
    @Path("/reminders")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remind(@RestForm @DefaultValue("") String wanted) {
        return door.let(who -> {
            reminders.choose(who, wanted.equals("yes"));
            return Door.to("/my?notice=reminders-changed");
        });
    }

    /** Somebody else's lesson is none. */
    private static Lesson theirs(OwnFile file, long id) {
        return file.each().stream()
                .filter(lesson -> lesson.id() == id)
                .findFirst()
                .orElseThrow(HttpProblem::notFound);
    }

    private static Teller teller(PersonId who) {
        return new Teller(Optional.of(who.side()), Audit.PUBLIC);
    }

    private static Response done(Result<Lesson> result, String notice) {
        return Door.to("/my?notice=" + result.fold(lesson -> notice, refusal -> refusal.type()));
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
