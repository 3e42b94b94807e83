package org.ieum.selfservice.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;
import org.ieum.pairing.EndReason;
import org.ieum.person.PersonId;
import org.ieum.platform.Choice;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Visitor;
import org.ieum.selfservice.EndingMyself;
import org.ieum.selfservice.EndingMyself.AfterAnEnd;
import org.ieum.selfservice.OwnLessons;
import org.ieum.selfservice.ReadingOwnPage;
import org.jboss.resteasy.reactive.RestForm;

/** Where one of two ends their lessons, and says why. */
@Path("/my/ending/{id}")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class OwnEndingPage {

    @Inject Door door;
    @Inject ReadingOwnPage reading;
    @Inject EndingMyself ending;
    @Inject Catalogue catalogue;
    @Inject Clock clock;
    @Inject Visitor visitor;

    /**
     * The page.
     *
     * @param next how a tutor goes on; empty for a learner
     */
    record EndingView(long id, String what, List<Choice> reasons, List<Choice> next, boolean error) {}

    @GET
    public Response show(long id) {
        return door.let(who -> page(200, who, id, false));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(
            long id, @RestForm @DefaultValue("") String reason, @RestForm @DefaultValue("teach_on") String next) {
        return door.let(who -> {
            Optional<EndReason> why =
                    Coded.find(EndReason.class, reason).filter(EndingMyself.reasons(who.side())::contains);
            if (why.isEmpty()) {
                return page(422, who, id, true);
            }
            ending.end(who, id, why.get(), Coded.find(AfterAnEnd.class, next).orElseThrow(() -> HttpProblem.http(400)));
            return Door.to("/my?notice=" + (why.get() == EndReason.GOAL_REACHED ? "goal-reached" : "lessons-over"));
        });
    }

    private Response page(int status, PersonId who, long id, boolean error) {
        OwnPageFormatter format = OwnPageFormatter.in(visitor.language(), clock.getZone());
        OwnMessages words = format.words();
        OwnLessons lessons = reading.read(who).running().stream()
                .filter(one -> one.pairing() == id && one.until().isEmpty())
                .findFirst()
                .orElseThrow(HttpProblem::notFound);
        String subject = catalogue.names(visitor.language()).subject(lessons.subject());
        return Door.page(
                status,
                SelfserviceTemplates.ending(new EndingView(
                                id,
                                format.ending(lessons, subject, LocalDate.now(clock)),
                                Choice.of(EndingMyself.reasons(who.side()), words::endReason),
                                who.side() == Side.TUTOR
                                        ? Choice.of(
                                                List.of(AfterAnEnd.values()),
                                                words::afterEnd,
                                                AfterAnEnd.TEACH_ON.code())
                                        : List.of(),
                                error))
                        .setLocale(visitor.language().locale()));
    }
}
