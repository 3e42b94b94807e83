package org.ieum.selfservice.web;

import io.quarkus.qute.TemplateInstance;
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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.kernel.Coded;
import org.ieum.person.PersonId;
import org.ieum.person.ReadingPeople;
import org.ieum.platform.Answer;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Validation;
import org.ieum.platform.Visitor;
import org.ieum.pledge.PledgeOutcome;
import org.ieum.pledge.PledgedYear;
import org.ieum.pledge.SayingOfPledges;
import org.ieum.selfservice.OwnFile;
import org.ieum.selfservice.ReadingOwnPage;
import org.ieum.tutor.PledgeAnswer;
import org.jboss.resteasy.reactive.RestForm;

/** Where a tutor sees the year that they promised, and says how it goes on. */
@Path("/my/pledge")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class OwnPledgePage {

    @Inject Door door;
    @Inject ReadingOwnPage reading;
    @Inject SayingOfPledges saying;
    @Inject ZoneId zone;
    @Inject Visitor visitor;

    /**
     * The page.
     *
     * @param year what is done and to go, in a sentence
     * @param stands what they said; empty if nothing
     * @param until what was typed as a day
     */
    record OwnPledgeView(
            String year, String stands, boolean due, boolean settled, String choice, String until, String error) {

        public boolean is(String code) {
            return choice.equals(code);
        }
    }

    @GET
    public Response show() {
        return door.let(who -> page(200, reading.read(who), "", "", ""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(@RestForm @DefaultValue("") String choice, @RestForm @DefaultValue("") String until) {
        return door.let(who -> {
            OwnFile file = reading.read(who);
            year(file);
            PledgeOutcome outcome = said(who, choice, until);
            return outcome == PledgeOutcome.DONE
                    ? Door.to("/my?notice=pledge-said")
                    : page(
                            outcome == PledgeOutcome.NO_LATER_DAY ? 422 : 409,
                            file,
                            choice,
                            until,
                            format().words().pledgeOutcome(outcome));
        });
    }

    private PledgeOutcome said(PersonId who, String choice, String until) {
        if (choice.equals("go_on")) {
            Validation day = new Validation();
            LocalDate end = day.optional(new Answer(new Where.Field("/until"), until), ReadingPeople::date);
            return saying.goOn(who.id(), end, Audit.PUBLIC);
        }
        PledgeAnswer answer = Coded.find(PledgeAnswer.class, choice).orElseThrow(() -> HttpProblem.http(400));
        return saying.stop(who.id(), answer, Audit.PUBLIC);
    }

    private Response page(int status, OwnFile file, String choice, String until, String error) {
        OwnPageFormatter format = format();
        PledgedYear year = year(file);
        TemplateInstance page = SelfserviceTemplates.pledge(new OwnPledgeView(
                said(year, format),
                year.said().map(format.words()::pledgeStands).orElse(""),
                year.due(),
                year.settled(),
                choice.isEmpty() ? year.said().map(Coded::code).orElse("") : choice,
                until,
                error));
        return Door.page(status, page.setLocale(visitor.language().locale()));
    }

    /** {@code 12 lessons held; 20 weeks done, 32 to go}. */
    static String said(PledgedYear year, OwnPageFormatter format) {
        return format.words()
                .pledgeYear(
                        year.held(),
                        Math.toIntExact(year.weeksDone()),
                        Math.toIntExact(year.weeksToGo()),
                        format.date(year.end()));
    }

    private static PledgedYear year(OwnFile file) {
        return Optional.of(file).flatMap(OwnFile::year).orElseThrow(HttpProblem::notFound);
    }

    private OwnPageFormatter format() {
        return OwnPageFormatter.in(visitor.language(), zone);
    }
}
