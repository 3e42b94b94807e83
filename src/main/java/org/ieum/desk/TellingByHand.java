package org.ieum.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.learner.Learner;
import org.ieum.learner.Learners;
import org.ieum.outbox.LookingAfterMails;
import org.ieum.outbox.OutboxMessage;
import org.ieum.outbox.OutboxMessages;
import org.ieum.outbox.RecipientKind;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Part;

/** What would have gone by mail to learners without an address: coordinators tell it and tick it off. */
@Singleton
public class TellingByHand {

    @Inject OutboxMessages messages;
    @Inject LookingAfterMails mails;
    @Inject Learners learners;
    @Inject Audit audit;

    /** A message, and whom it is for. */
    public record ToTell(OutboxMessage message, Learner learner) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "ToTell[" + message.id() + "]";
        }
    }

    /** A part of them, the oldest first; each is a reading of a person. */
    @Transactional
    public Part<ToTell> waiting(Part.Asked asked, String actor) {
        Part<OutboxMessage> waiting = messages.byHand(asked);
        Map<Long, Learner> people = learners.byId(waiting.items().stream()
                .filter(message -> message.recipient().kind() == RecipientKind.LEARNER)
                .map(message -> message.recipient().id())
                .collect(Collectors.toSet()));
        audit.recordEach(actor, "learner.read", Side.LEARNER.code(), people.keySet());
        return new Part<>(
                waiting.items().stream()
                        .filter(message ->
                                people.containsKey(message.recipient().id()))
                        .map(message -> new ToTell(
                                message, people.get(message.recipient().id())))
                        .toList(),
                waiting.more());
    }

    /** It is told; of what was ticked off before, nothing changes. */
    @Transactional
    public void told(long id, String actor) {
        Optional<OutboxMessage> message = messages.findByIdOptional(id);
        if (mails.told(id, actor)) {
            audit.record(
                    actor,
                    "learner.told",
                    Side.LEARNER.code(),
                    message.orElseThrow(HttpProblem::notFound).recipient().id());
        }
    }

    /**
     * How a learner without an address is reached; empty takes it back.
     *
     * @throws HttpProblem 404 if there is no such learner
     */
    @Transactional
    public void reachedBy(long learner, Optional<String> line, String actor) {
        learners.locked(learner).orElseThrow(HttpProblem::notFound).reachedBy(line);
        audit.record(actor, "learner.edited", Side.LEARNER.code(), learner);
    }
}
