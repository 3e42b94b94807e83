package org.ieum.pledge;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.pairing.EndReason;
import org.ieum.pairing.EndingLessons;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonId;
import org.ieum.platform.job.Recurring;
import org.ieum.tutor.PledgeAnswer;
import org.ieum.tutor.Tutor;
import org.ieum.tutor.Tutors;

/**
 * Does what is due with pledges: asks how it goes on, has somebody looked for who takes learners over, ends what ends with the
 * pledge. Repeating it changes nothing.
 */
@Singleton
public class LookingAfterPledges {

    @Inject Tutors tutors;
    @Inject Pairings pairings;
    @Inject ReadingPledges reading;
    @Inject EndingLessons ending;
    @Inject PledgeSettings settings;
    @Inject Event<PledgeAsked> asked;
    @Inject Event<LearnerHandedOn> handedOn;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Looks after all of them. */
    @Transactional
    public void all() {
        LocalDate today = LocalDate.now(clock);
        tutors.pledgedUntil(today.plus(settings.askBefore())).stream()
                .filter(tutor -> tutor.pledgeAnswer().isPresent()
                        || !tutor.commitment().end().isBefore(today))
                .map(tutor -> tutors.locked(tutor.id()).orElseThrow())
                .forEach(tutor -> lookAfter(tutor, today));
    }

    private void lookAfter(Tutor tutor, LocalDate today) {
        boolean over = tutor.commitment().end().isBefore(today);
        Optional<PledgeAnswer> said = tutor.pledgeAnswer();
        if (said.isEmpty()) {
            if (tutor.pledgeAskedOn().isEmpty()) {
                ask(tutor, today);
            }
            return;
        }
        switch (said.get()) {
            case HAND_OVER -> {
                if (!today.isBefore(reading.looksFrom(tutor))) {
                    running(tutor)
                            .forEach(pairing ->
                                    handOn(pairing, tutor.commitment().end().plusDays(1)));
                }
            }
            case FINISH -> {
                if (over) {
                    running(tutor)
                            .forEach(pairing ->
                                    ending.end(pairing, today, Optional.empty(), EndReason.COMMITMENT, Audit.SYSTEM));
                }
            }
        }
    }

    private void ask(Tutor tutor, LocalDate today) {
        tutor.askOfPledge(today);
        audit.record(Audit.SYSTEM, "tutor.pledge-asked", Side.TUTOR.code(), tutor.id());
        asked.fire(new PledgeAsked(tutor.id(), tutor.commitment().end()));
    }

    /** Its lessons go on to the last day; the need is open from now on, for the next rounds. */
    private void handOn(Pairing pairing, LocalDate on) {
        pairing.end(EndReason.HANDED_ON, Audit.SYSTEM, on);
        for (Side side : Side.values()) {
            audit.record(Audit.SYSTEM, side.code() + ".handed-on", side.code(), pairing.personId(side));
        }
        handedOn.fire(new LearnerHandedOn(pairing.id()));
    }

    private List<Pairing> running(Tutor tutor) {
        return pairings.locked(new PersonId(Side.TUTOR, tutor.id()), PairingState.RUNNING);
    }

    /** Each hour, on one replica at a time. */
    @Singleton
    static class Job extends Recurring {
        Job(Instance<LookingAfterPledges> looking) {
            super(Duration.ofHours(1), "pledges", () -> looking.get().all());
        }
    }
}
