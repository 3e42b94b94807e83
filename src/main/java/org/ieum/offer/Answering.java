package org.ieum.offer;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.audit.Audit;
import org.ieum.fit.FindingTimes;
import org.ieum.kernel.Session;
import org.ieum.kernel.Side;
import org.ieum.pairing.OffersChanged;
import org.ieum.pairing.OffersChanged.News;
import org.ieum.pairing.OffersChanged.Notice;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.person.Status;
import org.ieum.platform.Result;
import org.ieum.week.LessonSeries;

/**
 * Takes what one of the two says to an offer. Each answer holds the pairing's row until it is stored: of two at once the
 * second sees what stands. Saying the same again has no effect and sends no mail.
 */
@Singleton
public class Answering {

    /** How often times are proposed for one offer; then it is yes or no. */
    public static final int MOST_TURNS = 6;

    @Inject Persons persons;
    @Inject Pairings pairings;
    @Inject Offers offers;
    @Inject FindingTimes times;
    @Inject Deadlines deadlines;
    @Inject Event<OffersChanged> changed;
    @Inject Event<OfferAnswered> answered;
    @Inject Audit audit;
    @Inject Clock clock;

    /**
     * Who answers what.
     *
     * @param turn of the times that they saw
     * @param actor who says so, as audit rows name people
     */
    public record Word(long offer, Side party, int turn, String actor) {}

    /** Yes, to these times. When both have said so, it runs. */
    @Transactional
    public AnswerOutcome accept(Word word) {
        Pairing pairing = pairings.lock(word.offer());
        Offer offer = offers.get(word.offer());
        if (offer.says(word.party(), OfferAnswer.ACCEPTED) && word.turn() == offer.turn()) {
            return AnswerOutcome.SAME;
        }
        Optional<AnswerOutcome> refused = refuse(pairing, offer, word);
        if (refused.isPresent()) {
            return refused.get();
        }
        offer.answer(word.party(), reply(OfferAnswer.ACCEPTED, word));
        note(word.actor(), "offer.accepted", pairing, word.party());
        if (offer.says(word.party().other(), OfferAnswer.ACCEPTED)) {
            arrange(pairing, offer);
        }
        return AnswerOutcome.DONE;
    }

    /** No, and why. The need is open again. */
    @Transactional
    public AnswerOutcome decline(Word word, WhyNot reason, Optional<String> note) {
        Pairing pairing = pairings.lock(word.offer());
        Offer offer = offers.get(word.offer());
        if (pairing.state() == PairingState.DECLINED && offer.says(word.party(), OfferAnswer.DECLINED)) {
            return AnswerOutcome.SAME;
        }
        Optional<AnswerOutcome> refused = refuse(pairing, offer, word);
        if (refused.isPresent()) {
            return refused.get();
        }
        offer.answer(word.party(), reply(OfferAnswer.DECLINED, word));
        offer.declined(reason, note, clock.instant());
        pairing.fallThrough(PairingState.DECLINED);
        note(word.actor(), "offer.declined", pairing, word.party());
        return AnswerOutcome.DONE;
    }

    /** Yes, but at these times. They are the two people's from now on, and the other one is asked. */
    @Transactional
    public AnswerOutcome propose(Word word, List<Session> others) {
        Pairing pairing = pairings.lock(word.offer());
        Offer offer = offers.get(word.offer());
        boolean before = offer.proposedBy().filter(word.party()::equals).isPresent();
        if (before && pairing.state() == PairingState.OFFERED && pairing.times().equals(others)) {
            return AnswerOutcome.SAME;
        }
        Optional<AnswerOutcome> refused = refuse(pairing, offer, word);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (offer.turn() >= MOST_TURNS || !times.alternatives(pairing).contains(others)) {
            return AnswerOutcome.TAKEN;
        }
        offer.proposed(word.party(), pairing.times(), reply(OfferAnswer.ACCEPTED, word), deadlines.next());
        pairing.meet(pairing.since(), pairing.meeting(), others);
        offer.askAbout(deadlines.firstLesson(pairing));
        if (pairings.settle() instanceof Result.Refused) {
            // Somebody else took them at this very moment.
            return AnswerOutcome.TAKEN;
        }
        note(word.actor(), "offer.other-times", pairing, word.party());
        tell(News.OTHER_TIMES, offer, word.party().other());
        return AnswerOutcome.DONE;
    }

    /** What they said before does not count, if nothing has followed from it and the times are still theirs. */
    @Transactional
    public AnswerOutcome takeBack(long id, Side party, String actor) {
        Pairing pairing = pairings.lock(id);
        Offer offer = offers.get(id);
        if (offer.reply(party).isEmpty()) {
            return AnswerOutcome.SAME;
        }
        if (!canTakeBack(offer, pairing, party)) {
            return AnswerOutcome.FOLLOWED;
        }
        boolean othersTimes = offer.proposedBy().filter(party::equals).isPresent();
        if (pairing.state() == PairingState.DECLINED) {
            offer.open();
            pairing.offerAgain();
        } else if (othersTimes) {
            pairing.meet(pairing.since(), pairing.meeting(), offer.timesAgain());
            offer.askAbout(deadlines.firstLesson(pairing));
        }
        offer.answer(party, null);
        if (pairings.settle() instanceof Result.Refused) {
            return AnswerOutcome.TAKEN;
        }
        note(actor, "offer.taken-back", pairing, party);
        if (othersTimes && pairing.state() == PairingState.OFFERED) {
            // The other one was told of times that do not count any more.
            tell(News.OFFERED, offer, party.other());
            return AnswerOutcome.TOLD;
        }
        return AnswerOutcome.DONE;
    }

    /** Whether nothing has followed yet from what this one said. */
    public boolean canTakeBack(Offer offer, Pairing pairing, Side party) {
        if (offer.reply(party).isEmpty() || !clock.instant().isBefore(offer.deadline())) {
            return false;
        }
        return switch (pairing.state()) {
            case OFFERED -> true;
            case DECLINED -> offer.says(party, OfferAnswer.DECLINED) && !offer.isTold() && isFree(pairing);
            case RUNNING, ENDED, EXPIRED, WITHDRAWN -> false;
        };
    }

    private boolean isFree(Pairing pairing) {
        return !pairings.isServed(pairing.learnerId(), pairing.subject());
    }

    private Optional<AnswerOutcome> refuse(Pairing pairing, Offer offer, Word word) {
        if (pairing.state() != PairingState.OFFERED
                || !clock.instant().isBefore(offer.deadline())
                || offer.says(word.party(), OfferAnswer.DECLINED)
                || hasLeft(pairing)) {
            return Optional.of(AnswerOutcome.OVER);
        }
        return word.turn() == offer.turn() ? Optional.empty() : Optional.of(AnswerOutcome.OTHER_TIMES_NOW);
    }

    private boolean hasLeft(Pairing pairing) {
        return Stream.of(Side.values())
                .map(party -> persons.get(new PersonId(party, pairing.personId(party))))
                .anyMatch(person -> person.status() == Status.LEFT);
    }

    private void arrange(Pairing pairing, Offer offer) {
        LocalDate from = deadlines.start(pairing, pairing.times());
        LocalDate first = new LessonSeries(pairing.times(), clock.getZone(), from).firstDay();
        pairing.run(from);
        offer.arranged(clock.instant(), first);
        audit.record(Audit.SYSTEM, "offer.arranged", "pairing", pairing.id());
        tell(News.ARRANGED, offer, Side.values());
    }

    private void note(String actor, String action, Pairing pairing, Side party) {
        audit.record(actor, action, party.code(), pairing.personId(party));
        answered.fire(new OfferAnswered(pairing.id()));
    }

    private void tell(News news, Offer offer, Side... parties) {
        changed.fire(new OffersChanged(
                news,
                Arrays.stream(parties)
                        .map(party -> new Notice(offer.id(), party, offer.roundId(), offer.turn(), offer.deadline()))
                        .toList()));
    }

    private Reply reply(OfferAnswer answer, Word word) {
        Instant now = clock.instant();
        return new Reply(answer, now, word.actor());
    }
}
