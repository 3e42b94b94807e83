package org.ieum.pledge.web;

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
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ieum.kernel.Coded;
import org.ieum.listing.FormRow;
import org.ieum.person.ReadingPeople;
import org.ieum.platform.Answer;
import org.ieum.platform.Caller;
import org.ieum.platform.Choice;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Messages;
import org.ieum.platform.Validation;
import org.ieum.platform.Visitor;
import org.ieum.pledge.PledgeOutcome;
import org.ieum.pledge.ReadingPledges;
import org.ieum.pledge.ReadingPledges.EndingPledge;
import org.ieum.pledge.SayingOfPledges;
import org.ieum.tutor.PledgeAnswer;
import org.jboss.resteasy.reactive.RestForm;

/** Where coordinators see whose pledge ends soon and what they said, and write it down for those who do not. */
@Path("/pledges")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Blocking
class PledgePages {

    @Inject ReadingPledges reading;
    @Inject SayingOfPledges saying;
    @Inject Visitor visitor;
    @Inject Caller caller;

    record PledgesView(List<PledgeRow> rows, String problem) {}

    /** A pledge, with what its form offers. */
    record PledgeRow(
            long id,
            String name,
            String end,
            int held,
            long left,
            String said,
            boolean overdue,
            boolean settled,
            List<Choice> choices)
            implements FormRow {}

    @GET
    public TemplateInstance list() {
        return page("");
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(long id, @RestForm @DefaultValue("") String choice, @RestForm @DefaultValue("") String until) {
        PledgeOutcome outcome = said(id, choice, until);
        return outcome == PledgeOutcome.DONE
                ? Response.seeOther(URI.create("/pledges")).build()
                : Response.status(outcome == PledgeOutcome.NO_LATER_DAY ? 422 : 409)
                        .entity(page(words().outcome(outcome)))
                        .build();
    }

    private PledgeOutcome said(long id, String choice, String until) {
        if (choice.equals("go_on")) {
            Validation day = new Validation();
            LocalDate end = day.optional(new Answer(new Where.Field("/until"), until), ReadingPeople::date);
            return saying.goOn(id, end, caller.actor());
        }
        PledgeAnswer answer = Coded.find(PledgeAnswer.class, choice).orElseThrow(() -> HttpProblem.http(400));
        return saying.stop(id, answer, caller.actor());
    }

    private TemplateInstance page(String problem) {
        return PledgeTemplates.list(new PledgesView(
                        reading.ending(caller.actor()).stream().map(this::row).toList(), problem))
                .setLocale(visitor.language().locale());
    }

    private PledgeRow row(EndingPledge one) {
        return new PledgeRow(
                one.tutor().id(),
                one.tutor().called().withKey(),
                one.year().end().toString(),
                one.year().held(),
                one.year().weeksToGo(),
                one.year().said().map(words()::saidOf).orElseGet(words()::nothing),
                one.overdue(),
                one.year().settled(),
                choices(one));
    }

    private List<Choice> choices(EndingPledge one) {
        return Stream.concat(
                        Stream.of(new Choice("go_on", words().goOn(), false)),
                        Choice.of(
                                List.of(PledgeAnswer.values()),
                                words()::saidOf,
                                one.year().said().map(PledgeAnswer::code).orElse(""))
                                .stream())
                .toList();
    }

    private PledgesMessages words() {
        return Messages.in(visitor.language(), PledgesMessages.class);
    }
}
