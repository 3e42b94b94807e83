package org.ieum.desk.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
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
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import org.ieum.kernel.Side;
import org.ieum.message.Message;
import org.ieum.message.WritingToEachOther;
import org.ieum.message.WritingToEachOther.WritingOutcome;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.platform.Caller;
import org.ieum.platform.Messages;
import org.ieum.platform.TimeText;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;

/** A conversation of two people to which a coordinator was called; all others are nobody else's. */
@Path("/conversations/{pairing}")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Blocking
class ConversationPages {

    @Inject WritingToEachOther writing;
    @Inject Pairings pairings;
    @Inject Persons people;
    @Inject ZoneId zone;
    @Inject Visitor visitor;
    @Inject Caller caller;

    record ConversationView(
            long pairing, String learner, String tutor, boolean flaw, String typed, List<SaidLine> messages) {}

    /** What one of them wrote. */
    record SaidLine(String who, String at, List<String> lines) {}

    @GET
    @Transactional
    public TemplateInstance show(long pairing) {
        return page(pairing, false, "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response write(long pairing, @RestForm @DefaultValue("") String text) {
        WritingOutcome outcome = writing.writeAsCoordinator(pairing, text, caller.actor());
        return outcome == WritingOutcome.SENT
                ? Response.seeOther(URI.create("/conversations/" + pairing)).build()
                : Response.status(422).entity(page(pairing, true, text)).build();
    }

    @POST
    @Path("/leaving")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leave(long pairing) {
        writing.leave(pairing, caller.actor());
        return Response.seeOther(URI.create("/due")).build();
    }

    private TemplateInstance page(long id, boolean flaw, String typed) {
        List<Message> messages = writing.readAsCoordinator(id, caller.actor());
        Pairing pairing = pairings.findById(id);
        String learner = name(pairing, Side.LEARNER);
        String tutor = name(pairing, Side.TUTOR);
        PeopleMessages words = Messages.in(visitor.language(), PeopleMessages.class);
        return DeskTemplates.conversation(new ConversationView(
                        id,
                        learner,
                        tutor,
                        flaw,
                        typed,
                        messages.stream()
                                .map(message -> new SaidLine(
                                        message.sender()
                                                .map(side -> side == Side.LEARNER ? learner : tutor)
                                                .orElseGet(words::coordinator),
                                        TimeText.moment(message.writtenAt(), zone),
                                        message.text().lines().toList()))
                                .toList()))
                .setLocale(visitor.language().locale());
    }

    private String name(Pairing pairing, Side side) {
        return people.get(new PersonId(side, pairing.personId(side))).called().withKey();
    }
}
