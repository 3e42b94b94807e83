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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.desk.LookingAfterAddresses;
import org.ieum.desk.LookingAfterAddresses.PausedAddress;
import org.ieum.desk.ReadingDue;
import org.ieum.desk.ReadingDue.DuePairing;
import org.ieum.desk.TellingByHand;
import org.ieum.desk.TellingByHand.ToTell;
import org.ieum.kernel.Text;
import org.ieum.platform.Caller;
import org.ieum.platform.Characters;
import org.ieum.platform.Part;
import org.ieum.platform.TimeText;
import org.ieum.platform.Visitor;
import org.ieum.screening.EndingSteps;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** What was promised for a day that is over, on one list. */
@Path("/due")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Blocking
class DuePage {

    private static final int LONGEST = 500;

    /** Behind it nothing is looked for. */
    private static final int LAST_PAGE = 100_000;

    @Inject ReadingDue reading;
    @Inject EndingSteps ending;
    @Inject TellingByHand telling;
    @Inject LookingAfterAddresses addresses;
    @Inject ZoneId zone;
    @Inject Visitor visitor;
    @Inject Caller caller;

    /**
     * All of it.
     *
     * @param page which part of what is to be told by hand, from 0
     * @param earlier address of the part before; empty for the first
     * @param later address of the next one; empty for the last
     */
    record DueView(
            List<DueRow> applicants,
            String handovers,
            long pledges,
            long steps,
            long substitutes,
            List<NeedingRow> needing,
            List<CalledRow> called,
            List<NewerRow> newer,
            List<PausedRow> comingBack,
            List<HandRow> byHand,
            int page,
            String earlier,
            String later) {

        public boolean nothing() {
            return Stream.of(applicants, needing, called, newer, comingBack, byHand)
                            .allMatch(List::isEmpty)
                    && handovers.isEmpty()
                    && earlier.isEmpty()
                    && pledges + steps + substitutes == 0;
        }
    }

    /** A pairing that needs somebody. */
    record NeedingRow(long pairing, String who, String why, String since) {}

    /** A conversation to which a coordinator was called. */
    record CalledRow(long pairing, String who, String since) {}

    /** Somebody in whose name other answers came. */
    record NewerRow(String path, String name, String ref) {}

    /** Somebody to whom no mail is sent, because one came back. */
    record PausedRow(String path, String name, String ref, String why, String since) {}

    /** Something to tell by hand. */
    record HandRow(long id, long learner, String name, String reached, String what, String since) {}

    /** Somebody who should have heard from us. */
    record DueRow(String path, String name, String ref, String standing, String promised) {}

    @GET
    public TemplateInstance show(@RestQuery @DefaultValue("0") int page) {
        int shown = Math.min(Math.max(page, 0), LAST_PAGE);
        Part<ToTell> byHand = telling.waiting(Part.Asked.page(shown), caller.actor());
        PeopleFormatter format = PeopleFormatter.in(visitor.language());
        long handovers = reading.handovers();
        return DeskTemplates.due(new DueView(
                        reading.applicants(caller.actor()).stream()
                                .map(due -> new DueRow(
                                        "/" + due.side().plural() + "/"
                                                + due.person().id(),
                                        due.person().displayName(),
                                        due.person().ref(),
                                        format.words().status(due.person().status()),
                                        due.promised().toString()))
                                .toList(),
                        handovers > 0 ? format.words().dueHandovers(handovers) : "",
                        reading.pledges(),
                        ending.count(),
                        reading.substitutes(),
                        reading.needing(caller.actor()).stream()
                                .map(one -> needing(one, format))
                                .toList(),
                        reading.called(caller.actor()).stream()
                                .map(called -> new CalledRow(
                                        called.pairing(),
                                        format.words().conversationOf(called.learner(), called.tutor()),
                                        TimeText.moment(called.since(), zone)))
                                .toList(),
                        reading.newer(caller.actor()).stream()
                                .map(one -> new NewerRow(
                                        PeopleAddress.of(one.side(), one.id()), one.displayName(), one.ref()))
                                .toList(),
                        addresses.paused(caller.actor()).stream()
                                .map(one -> paused(one, format))
                                .toList(),
                        byHand.items().stream().map(one -> row(one, format)).toList(),
                        shown,
                        shown > 0 ? address(shown - 1) : "",
                        byHand.more() ? address(shown + 1) : ""))
                .setLocale(visitor.language().locale());
    }

    private NeedingRow needing(DuePairing one, PeopleFormatter format) {
        return new NeedingRow(
                one.pairing(),
                format.words().conversationOf(one.learner(), one.tutor()),
                one.reasons().stream().map(format.words()::troubleOf).collect(Collectors.joining(", ")),
                TimeText.moment(one.since(), zone));
    }

    private PausedRow paused(PausedAddress one, PeopleFormatter format) {
        return new PausedRow(
                PeopleAddress.of(one.side(), one.person().id()),
                one.person().displayName(),
                one.person().ref(),
                format.words().pauseReasonOf(one.pause().reason()),
                TimeText.moment(one.pause().since(), zone));
    }

    private static String address(int page) {
        return page == 0 ? "/due" : "/due?page=" + page;
    }

    private HandRow row(ToTell one, PeopleFormatter format) {
        return new HandRow(
                one.message().id(),
                one.learner().id(),
                one.learner().called().withKey(),
                one.learner()
                        .confided()
                        .reached()
                        .or(one.learner().confided()::through)
                        .orElseGet(format.words()::howUnknown),
                format.mail(one.message().kind()),
                TimeText.moment(one.message().createdAt(), zone));
    }

    /** It is told. */
    @POST
    @Path("/told/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response told(long id, @RestForm @DefaultValue("0") int page) {
        telling.told(id, caller.actor());
        return Response.seeOther(URI.create(address(Math.max(page, 0)))).build();
    }

    /** How a learner without an address is reached. */
    @POST
    @Path("/reached/{learner}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reached(long learner, @RestForm @DefaultValue("") String reached) {
        String line = Text.clean(Text.inOneLine(reached));
        if (!Characters.isLine(line, LONGEST)) {
            return Response.status(422)
                    .entity(DeskTemplates.reached(learner, reached)
                            .setLocale(visitor.language().locale()))
                    .build();
        }
        telling.reachedBy(learner, Optional.of(line).filter(text -> !text.isEmpty()), caller.actor());
        return Response.seeOther(URI.create("/learners/" + learner)).build();
    }
}
