package org.ieum.message;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.audit.Audit;
import org.ieum.handover.Handover;
import org.ieum.handover.Handovers;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Contacts;
import org.ieum.kernel.Side;
import org.ieum.kernel.Text;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonForgotten;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.platform.Characters;
import org.ieum.platform.HttpProblem;

/**
 * Takes what the two of a running pairing write to each other. A coordinator takes part when one of the two calls, and where the
 * learner has no address: somebody has to tell them what was written.
 */
@Singleton
public class WritingToEachOther {

    /** Letters of one message. */
    public static final int LONGEST = 2000;

    private static final Pattern LINK = Pattern.compile("https?:|www\\.|[a-z]+://");

    @Inject Pairings pairings;
    @Inject Handovers handovers;
    @Inject WrittenMessages messages;
    @Inject Conversations conversations;
    @Inject Persons people;
    @Inject MessageSettings settings;
    @Inject Event<MessageWritten> written;
    @Inject Audit audit;
    @Inject Clock clock;

    /** What became of a message. */
    public enum WritingOutcome implements Coded {
        SENT,
        EMPTY,
        TOO_LONG,
        /** It holds a sign that nobody sees. */
        UNSEEN,
        /** It leads elsewhere than to the room of the two. */
        LINK,
        /** It may tell how the writer is found elsewhere; they are asked whether they mean it. */
        ASK,
        /** Enough for today. */
        TOO_MANY
    }

    /**
     * One of the two writes.
     *
     * @param sure whether they were asked about what may be an address or a number, and mean it
     * @throws HttpProblem 404 if it is no pairing that runs
     */
    @Transactional
    public WritingOutcome write(long pairing, Side sender, String typed, boolean sure, String actor) {
        Pairing running = running(pairing);
        String text = Text.cleanLines(typed);
        Optional<WritingOutcome> refused = refuse(pairing, text).or(() -> limit(pairing, sender));
        if (refused.isPresent()) {
            return refused.get();
        }
        if (!sure && Contacts.areIn(withoutRoom(pairing, text))) {
            return WritingOutcome.ASK;
        }
        if (isToldByHand(running)) {
            call(running, sender, actor);
        }
        keep(running, Optional.of(sender), text);
        audit.record(actor, sender.code() + ".wrote", sender.code(), running.personId(sender));
        return WritingOutcome.SENT;
    }

    /**
     * A coordinator who was called writes to both.
     *
     * @throws HttpProblem 404 if none was called
     */
    @Transactional
    public WritingOutcome writeAsCoordinator(long pairing, String typed, String actor) {
        Pairing running = running(pairing);
        calledTo(pairing);
        return writeToBoth(running, typed, actor);
    }

    /**
     * A coordinator writes to both, of their own accord, and reads nothing of what the two wrote.
     *
     * @throws HttpProblem 404 if it is no pairing that runs
     */
    @Transactional
    public WritingOutcome tellBoth(long pairing, String typed, String actor) {
        return writeToBoth(running(pairing), typed, actor);
    }

    private WritingOutcome writeToBoth(Pairing running, String typed, String actor) {
        String text = Text.cleanLines(typed);
        Optional<WritingOutcome> refused = refuse(running.id(), text);
        if (refused.isPresent()) {
            return refused.get();
        }
        keep(running, Optional.empty(), text);
        audit.record(actor, "conversation.wrote", "pairing", running.id());
        return WritingOutcome.SENT;
    }

    /** What one of the two sees; they have read it then. The newest first. */
    @Transactional
    public List<Message> read(long pairing, Side reader) {
        running(pairing);
        conversations.of(pairing).read(reader, clock.instant());
        return messages.of(pairing);
    }

    /**
     * What a coordinator sees who was called; that they read it is written to the trail. Whom no mail reaches has read it then,
     * and the next message is told anew.
     */
    @Transactional
    public List<Message> readAsCoordinator(long pairing, String actor) {
        Conversation conversation = calledTo(pairing);
        if (isToldByHand(pairings.findById(pairing))) {
            conversation.read(Side.LEARNER, clock.instant());
        }
        audit.record(actor, "conversation.read", "pairing", pairing);
        return messages.of(pairing);
    }

    /** Whether something waits that they have not read. */
    @Transactional
    public boolean waits(long pairing, Side reader) {
        return messages.countFor(reader, pairing, readAt(pairing, reader)) > 0;
    }

    /** Whether a coordinator reads along. */
    @Transactional
    public boolean isCalled(long pairing) {
        return conversations
                        .findByIdOptional(pairing)
                        .flatMap(Conversation::calledAt)
                        .isPresent()
                || isToldByHand(pairings.findById(pairing));
    }

    private boolean isToldByHand(Pairing pairing) {
        return people.get(new PersonId(Side.LEARNER, pairing.learnerId()))
                .storedEmail()
                .isEmpty();
    }

    /** One of the two calls a coordinator. */
    @Transactional
    public void call(long pairing, Side by, String actor) {
        call(running(pairing), by, actor);
    }

    private void call(Pairing running, Side by, String actor) {
        Conversation conversation = conversations.of(running.id());
        if (conversation.calledAt().isEmpty()) {
            conversation.call(by, clock.instant());
            audit.record(actor, by.code() + ".called", by.code(), running.personId(by));
        }
    }

    /** The coordinator goes, and reads along no more. */
    @Transactional
    public void leave(long pairing, String actor) {
        calledTo(pairing).leave();
        audit.record(actor, "conversation.left", "pairing", pairing);
    }

    void forgotten(@Observes PersonForgotten event) {
        List<Long> theirs = pairings.idsOf(event.who());
        messages.forget(theirs);
        conversations.forget(theirs);
    }

    private Conversation calledTo(long pairing) {
        return conversations
                .findByIdOptional(pairing)
                .filter(conversation -> conversation.calledAt().isPresent())
                .orElseThrow(HttpProblem::notFound);
    }

    private Instant readAt(long pairing, Side reader) {
        return conversations
                .findByIdOptional(pairing)
                .map(conversation -> conversation.readAt(reader))
                .orElse(Instant.EPOCH);
    }

    private void keep(Pairing pairing, Optional<Side> sender, String text) {
        List<Side> news = Stream.of(Side.values())
                .filter(reader -> !sender.equals(Optional.of(reader)))
                .filter(reader -> messages.countFor(reader, pairing.id(), readAt(pairing.id(), reader)) == 0)
                .toList();
        Message message = new Message(pairing.id(), sender, text, clock.instant());
        messages.persist(message);
        news.forEach(reader -> written.fire(new MessageWritten(pairing.id(), message.id(), reader)));
    }

    private Optional<WritingOutcome> refuse(long pairing, String text) {
        return Characters.flawOfLines(
                        text, LONGEST, WritingOutcome.EMPTY, WritingOutcome.TOO_LONG, WritingOutcome.UNSEEN)
                .or(() -> leadsElsewhere(pairing, text) ? Optional.of(WritingOutcome.LINK) : Optional.empty());
    }

    private boolean leadsElsewhere(long pairing, String text) {
        return LINK.matcher(withoutRoom(pairing, text).toLowerCase(Locale.ROOT)).find();
    }

    private Optional<WritingOutcome> limit(long pairing, Side sender) {
        return messages.countBy(sender, pairing, clock.instant().minus(Duration.ofDays(1))) >= settings.perDay()
                ? Optional.of(WritingOutcome.TOO_MANY)
                : Optional.empty();
    }

    /** The address of their own room leads nowhere else; a longer one may. */
    private String withoutRoom(long pairing, String text) {
        return handovers
                .findByIdOptional(pairing)
                .flatMap(Handover::room)
                .map(room -> text.replaceAll(Pattern.quote(room) + "(?![^\\s])", ""))
                .orElse(text);
    }

    private Pairing running(long id) {
        return Optional.of(pairings.lock(id))
                .filter(pairing -> pairing.runsOn(LocalDate.now(clock)))
                .orElseThrow(HttpProblem::notFound);
    }
}
