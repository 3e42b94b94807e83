package org.ieum.message;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.ieum.kernel.Side;

/** How many messages wait to be read in a conversation: for coordinators, who read none of them unless one of the two calls. */
@Singleton
public class UnreadMessages {

    @Inject WrittenMessages messages;
    @Inject Conversations conversations;

    /**
     * What waits for each of the two.
     *
     * @param called whether one of them has called a coordinator, who may read along
     */
    public record Unread(long learner, long tutor, boolean called) {

        /** Whether something waits. */
        public boolean any() {
            return learner + tutor > 0;
        }
    }

    /** Of one pairing. */
    @Transactional
    public Unread of(long pairing) {
        Optional<Conversation> conversation = conversations.findByIdOptional(pairing);
        return new Unread(
                count(pairing, Side.LEARNER, conversation),
                count(pairing, Side.TUTOR, conversation),
                conversation.flatMap(Conversation::calledAt).isPresent());
    }

    private long count(long pairing, Side reader, Optional<Conversation> conversation) {
        return messages.countFor(
                reader, pairing, conversation.map(one -> one.readAt(reader)).orElse(Instant.EPOCH));
    }
}
