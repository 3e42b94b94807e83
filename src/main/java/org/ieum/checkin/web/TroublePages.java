package org.ieum.checkin.web;

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
import java.util.Optional;
import org.ieum.checkin.AnsweringCheckIns;
import org.ieum.checkin.CheckInAnswer;
import org.ieum.checkin.CheckInLine;
import org.ieum.checkin.NextStep;
import org.ieum.checkin.WatchingPairings;
import org.ieum.checkin.web.TroubleScreen.Sent;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;
import org.ieum.message.WritingToEachOther;
import org.ieum.message.WritingToEachOther.WritingOutcome;
import org.ieum.platform.Caller;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** How one pairing goes: what happened, what can be done, and that it was done. */
@Path("/check-ins/{pairing}")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
class TroublePages {

    @Inject TroubleScreen screen;
    @Inject WatchingPairings watching;
    @Inject AnsweringCheckIns answering;
    @Inject WritingToEachOther writing;
    @Inject Visitor visitor;
    @Inject Caller caller;

    /** What was just done. */
    enum TroubleNotice implements Coded {
        SENT,
        SAVED,
        SETTLED
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance show(long pairing, @RestQuery String notice) {
        String said = Optional.ofNullable(notice)
                .flatMap(code -> Coded.find(TroubleNotice.class, code))
                .map(what -> switch (what) {
                    case SENT -> words().sent();
                    case SAVED -> words().saved();
                    case SETTLED -> words().settled();
                })
                .orElse("");
        return page(pairing, new Sent(said, "", ""));
    }

    /** A coordinator writes to both. */
    @POST
    @Path("/message")
    public Response write(long pairing, @RestForm @DefaultValue("") String text) {
        return writing.tellBoth(pairing, text, caller.actor()) == WritingOutcome.SENT
                ? done(pairing, TroubleNotice.SENT)
                : refused(pairing, new Sent("", words().notSent(), text));
    }

    /** One of the two told it a coordinator. */
    @POST
    @Path("/answer")
    public Response answer(
            long pairing,
            @RestForm @DefaultValue("") String side,
            @RestForm @DefaultValue("") String answer,
            @RestForm @DefaultValue("") String line) {
        Optional<Side> who = Coded.find(Side.class, side);
        Optional<CheckInAnswer> said = Coded.find(CheckInAnswer.class, answer);
        Optional<CheckInLine> text = CheckInLine.read(line);
        if (who.isEmpty() || said.isEmpty() || text.isEmpty()) {
            return refused(pairing, new Sent("", words().badLine(), ""));
        }
        answering.writeDown(pairing, who.get(), said.get(), text.get(), caller.actor());
        return done(pairing, TroubleNotice.SAVED);
    }

    /** A coordinator says what was done. */
    @POST
    @Path("/settlement")
    public Response settle(
            long pairing, @RestForm @DefaultValue("") String step, @RestForm @DefaultValue("") String note) {
        Optional<NextStep> done = Coded.find(NextStep.class, step);
        Optional<CheckInLine> text = CheckInLine.read(note);
        if (done.isEmpty() || text.isEmpty()) {
            return refused(pairing, new Sent("", words().badLine(), ""));
        }
        watching.settle(pairing, done.get(), text.get().text(), caller.actor());
        return done(pairing, TroubleNotice.SETTLED);
    }

    private static Response done(long pairing, TroubleNotice notice) {
        return Response.seeOther(URI.create("/check-ins/" + pairing + "?notice=" + notice.code()))
                .build();
    }

    private Response refused(long pairing, Sent sent) {
        return Response.status(422).entity(page(pairing, sent)).build();
    }

    private TemplateInstance page(long pairing, Sent sent) {
        return screen.show(pairing, sent, visitor.language(), caller.actor());
    }

    private TroubleMessages words() {
        return TroubleScreen.words(visitor.language());
    }
}
