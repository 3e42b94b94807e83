package org.ieum.offer;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.kernel.Session;
import org.ieum.kernel.Side;
import org.ieum.pairing.Pairing;
import org.ieum.platform.ListConverter;
import org.ieum.platform.SealedConverter;

/** What the two people of a pairing are asked and have answered. Its times and its state are the pairing's. */
@Entity
public class Offer {

    @Id
    private Long pairingId;

    @Version
    int version;

    private long roundId;
    private Instant askedAt;
    private Instant deadline;
    private Instant remindedAt;
    private int turn;

    @Embedded
    @AttributeOverride(name = "answer", column = @Column(name = "learner_answer"))
    @AttributeOverride(name = "at", column = @Column(name = "learner_at"))
    @AttributeOverride(name = "who", column = @Column(name = "learner_by"))
    private Reply learnersReply;

    @Embedded
    @AttributeOverride(name = "answer", column = @Column(name = "tutor_answer"))
    @AttributeOverride(name = "at", column = @Column(name = "tutor_at"))
    @AttributeOverride(name = "who", column = @Column(name = "tutor_by"))
    private Reply tutorsReply;

    private Side proposedBy;

    @Convert(converter = ListConverter.OfSessions.class)
    @Column(columnDefinition = "text[]")
    private List<Session> timesBefore;

    private WhyNot reason;

    @Convert(converter = SealedConverter.class)
    private String note;

    private Instant settledAt;
    private Instant toldAt;
    private LocalDate firstMeetingOn;
    /** The first lesson as they were asked about it; null for what was asked before this was kept. */
    @SuppressWarnings("UnusedVariable") // AnswerCounts reads it.
    private LocalDate firstAskedOn;

    /** For Hibernate. */
    protected Offer() {}

    Offer(long pairingId, long roundId, Instant now, Instant deadline) {
        this.pairingId = pairingId;
        this.roundId = roundId;
        this.askedAt = now;
        this.deadline = deadline;
    }

    /** How far it has come. */
    public OfferStage stage() {
        if (settledAt == null) {
            return OfferStage.OPEN;
        }
        if (firstMeetingOn != null) {
            return OfferStage.ARRANGED;
        }
        return reason == null ? OfferStage.OVER : OfferStage.DECLINED;
    }

    /** The pairing's, and this offer's own. */
    public long id() { return pairingId; }

    /** The published round behind it. */
    public long roundId() { return roundId; }

    /** When the two were asked about these times. */
    public Instant askedAt() { return askedAt; }

    /** When those who had not answered were asked once more; empty before. */
    public Optional<Instant> remindedAt() { return Optional.ofNullable(remindedAt); }

    /** Until when it can be answered. */
    public Instant deadline() { return deadline; }

    /** Counts the times that were proposed; who answers names those they saw. */
    public int turn() { return turn; }

    /** What one side said; empty while they did not. */
    public Optional<Reply> reply(Side party) {
        return Optional.ofNullable(party == Side.LEARNER ? learnersReply : tutorsReply);
    }

    /** Whether one side has said this. */
    public boolean says(Side party, OfferAnswer answer) {
        return reply(party).filter(reply -> reply.answer() == answer).isPresent();
    }

    /** Whose other times these are; empty while they are ours. */
    public Optional<Side> proposedBy() { return Optional.ofNullable(proposedBy); }

    /** Why it was declined; for coordinators alone. */
    public Optional<WhyNot> reason() { return Optional.ofNullable(reason); }

    /** What was said beside the reason; for coordinators alone. */
    public Optional<String> note() { return Optional.ofNullable(note); }

    /** When it was accepted by both, declined, or over. */
    public Optional<Instant> settledAt() { return Optional.ofNullable(settledAt); }

    /** The day of the first meeting, some weeks later where the pairing was put off since; empty unless both accepted. */
    public Optional<LocalDate> firstMeetingOn(Pairing pairing) {
        return Optional.ofNullable(firstMeetingOn)
                .flatMap(arranged -> Stream.iterate(arranged, day -> day.plusWeeks(1))
                        .filter(day -> !day.isBefore(pairing.since()))
                        .findFirst());
    }

    /** Whether whoever did not end it has heard that it ended. */
    public boolean isTold() {
        return toldAt != null;
    }

    void answer(Side party, Reply reply) {
        check(OfferStage.OPEN);
        say(party, reply);
    }

    private void say(Side party, Reply reply) {
        if (party == Side.LEARNER) {
            learnersReply = reply;
        } else {
            tutorsReply = reply;
        }
    }

    void remind(Instant now) {
        check(OfferStage.OPEN);
        remindedAt = now;
    }

    /** One side proposes other times; the other one has all the time to answer again. */
    void proposed(Side by, List<Session> before, Reply reply, Instant newDeadline) {
        check(OfferStage.OPEN);
        say(by, reply);
        say(by.other(), null);
        proposedBy = by;
        timesBefore = before;
        askedAt = reply.at();
        deadline = newDeadline;
        remindedAt = null;
        turn++;
    }

    /** The times that were before those that one side proposed, and which count again. */
    List<Session> timesAgain() {
        check(OfferStage.OPEN);
        List<Session> before = timesBefore;
        proposedBy = null;
        timesBefore = null;
        turn++;
        return before;
    }

    /** The two are asked about lessons from this day on. */
    void askAbout(LocalDate firstLesson) {
        check(OfferStage.OPEN);
        firstAskedOn = firstLesson;
    }

    void arranged(Instant now, LocalDate first) {
        stage().requireNext(OfferStage.ARRANGED);
        settledAt = now;
        toldAt = now;
        firstMeetingOn = first;
    }

    void declined(WhyNot reason, Optional<String> note, Instant now) {
        stage().requireNext(OfferStage.DECLINED);
        this.reason = reason;
        this.note = note.orElse(null);
        settledAt = now;
    }

    /** Whoever said it is forgotten. */
    void forgetNote() {
        note = null;
    }

    /** It can be answered again, as if nothing had been said. */
    void open() {
        stage().requireNext(OfferStage.OPEN);
        reason = null;
        note = null;
        settledAt = null;
    }

    /** It is over without an answer. */
    void over(Instant now) {
        stage().requireNext(OfferStage.OVER);
        settledAt = now;
        toldAt = now;
    }

    void told(Instant now) {
        check(OfferStage.DECLINED);
        toldAt = now;
    }

    private void check(OfferStage needed) {
        if (stage() != needed) {
            throw new IllegalStateException(stage() + ", not " + needed);
        }
    }
}
