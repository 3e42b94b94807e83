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
import org.ieum.kernel.Side;
import org.ieum.message.Message;
import org.ieum.message.WritingToEachOther.WritingOutcome;
import org.ieum.person.PersonId;
import org.ieum.platform.Messages;
import org.ieum.platform.Visitor;
import org.ieum.selfservice.WritingMyself;
import org.ieum.selfservice.WritingMyself.OwnConversation;
import org.jboss.resteasy.reactive.RestForm;

/** Where one of two people writes to the other, reads what waits, and calls a coordinator. */
@Path("/my/messages/{id}")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class OwnMessagesPage {

    @Inject Door door;
    @Inject WritingMyself writing;
    @Inject Visitor visitor;
    @Inject Clock clock;

    /**
     * The page.
     *
     * @param apart what tells the other one from a second tutor of a learner; empty while there is one
     * @param called whether a coordinator reads along
     * @param problem what keeps what was typed from being sent; empty for nothing
     * @param asks whether the writer is asked if they mean it
     */
    record OwnMessagesView(
            long pairing,
            String name,
            String apart,
            boolean called,
            String problem,
            boolean asks,
            String typed,
            List<MessageLine> messages) {}

    /** What one wrote; {@code own} if it was the reader. */
    record MessageLine(String who, String at, List<String> lines, boolean own) {}

    @GET
    public Response show(long id) {
        return door.let(who -> page(200, id, who, Optional.empty(), ""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(long id, @RestForm @DefaultValue("") String text, @RestForm @DefaultValue("") String sure) {
        return door.let(who -> {
            WritingOutcome outcome = writing.write(who, id, text, "yes".equals(sure));
            return outcome == WritingOutcome.SENT
                    ? Door.to("/my/messages/" + id)
                    : page(422, id, who, Optional.of(outcome), text);
        });
    }

    @POST
    @Path("/coordinator")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response call(long id) {
        return door.let(who -> {
            writing.call(who, id);
            return Door.to("/my/messages/" + id);
        });
    }

    private Response page(int status, long id, PersonId who, Optional<WritingOutcome> said, String typed) {
        OwnConversation found = writing.read(who, id);
        MeetMessages words = Messages.in(visitor.language(), MeetMessages.class);
        OwnPageFormatter format = OwnPageFormatter.in(visitor.language(), found.zone());
        String name = found.other().isEmpty() ? format.words().someVolunteer() : found.other();
        return Door.page(
                status,
                SelfserviceTemplates.messages(new OwnMessagesView(
                                id,
                                name,
                                format.apart(found.turn(), found.pairing(), LocalDate.now(clock)),
                                found.called(),
                                said.map(words::writing).orElse(""),
                                said.filter(WritingOutcome.ASK::equals).isPresent(),
                                typed,
                                found.messages().stream()
                                        .map(message -> line(message, who.side(), name, format, words))
                                        .toList()))
                        .setLocale(visitor.language().locale()));
    }

    private static MessageLine line(
            Message message, Side reader, String name, OwnPageFormatter format, MeetMessages words) {
        boolean own = message.sender().filter(reader::equals).isPresent();
        String who = message.sender().isEmpty() ? words.aCoordinator() : own ? words.you() : name;
        return new MessageLine(
                who,
                format.moment(message.writtenAt(), format.home()),
                message.text().lines().toList(),
                own);
    }
}
