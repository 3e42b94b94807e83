package org.ieum.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ieum.account.Colleagues;
import org.ieum.audit.Audit;
import org.ieum.checkin.NextStep;
import org.ieum.checkin.ReadingHowItGoes;
import org.ieum.checkin.WatchingPairings;
import org.ieum.concern.Concern;
import org.ieum.concern.ReadingConcerns;
import org.ieum.concern.SeeingToConcerns;
import org.ieum.platform.Actor;
import org.ieum.pledge.ReadingPledges;
import org.ieum.pledge.ReadingPledges.EndingPledge;
import org.ieum.pledge.SayingOfPledges;
import org.ieum.round.SolvingAtOnce;
import org.ieum.round.publication.PublishingRounds;
import org.ieum.tutor.PledgeAnswer;

/** What a coordinator does in a week. Each says how many decisions it took. */
@Singleton
class Coordinating {

    @Inject Colleagues colleagues;
    @Inject SolvingAtOnce solving;
    @Inject PublishingRounds publishing;
    @Inject ReadingHowItGoes howItGoes;
    @Inject WatchingPairings watching;
    @Inject ReadingConcerns concerns;
    @Inject SeeingToConcerns seeing;
    @Inject ReadingPledges pledges;
    @Inject SayingOfPledges saying;
    @Inject Clock clock;

    private long account;

    /** Somebody whose pledge ends, and what they say. */
    private record Asked(long tutor, String ref, LocalDate end, boolean overdue) {}

    /** Somebody of this house coordinates from now on. */
    void begin() {
        account = QuarkusTransaction.requiringNew()
                .call(() -> colleagues.all().get(0).id());
    }

    String actor() {
        return Actor.account(account);
    }

    /** A round for a Monday, which stays under review; its number. */
    long solve(LocalDate monday, Planning planning) {
        return solving.solve(monday, planning::plan, actor()).orThrow();
    }

    /** Makes it real. */
    int publish(long round) {
        publishing.publish(round, actor()).orThrow();
        return 1;
    }

    /** Sees to pairings that need somebody. */
    int seeToPairings() {
        List<Long> needing =
                howItGoes.needing().stream().map(one -> one.pairing().id()).toList();
        needing.forEach(pairing -> watching.settle(pairing, NextStep.CALLED, Optional.empty(), actor()));
        return needing.size();
    }

    /** Looks at concerns that are new, and settles those that were looked at. */
    int seeToConcerns() {
        int decisions = 0;
        for (Concern concern : concerns.all(account)) {
            if (concern.lookedAt().isEmpty()) {
                seeing.look(concern.id(), true, account);
                decisions++;
            } else if (concern.settledAt().isEmpty()) {
                seeing.settle(concern.id(), "두 사람과 이야기했습니다.", account);
                decisions++;
            }
        }
        return decisions;
    }

    /** Tutors whose pledge ends say how it goes on; whoever says nothing is asked. */
    int pledges(Lots lots, Rates rates) {
        List<Asked> due = QuarkusTransaction.requiringNew()
                .call(() -> pledges.ending(actor()).stream()
                        .filter(one -> one.tutor().pledgeAnswer().isEmpty())
                        .map(Coordinating::asked)
                        .toList());
        int decisions = 0;
        for (Asked one : due) {
            double lot = lots.of("pledge", one.ref(), one.end());
            double said = rates.of("pledge.goes-on") + rates.of("pledge.hands-over") + rates.of("pledge.finishes");
            if (lot < said) {
                say(one, lot, rates, Audit.PUBLIC);
            } else if (one.overdue()) {
                say(one, lots.of("pledge-asked", one.ref(), one.end()) * said, rates, actor());
                decisions++;
            }
        }
        return decisions;
    }

    private void say(Asked one, double lot, Rates rates, String actor) {
        double goesOn = rates.of("pledge.goes-on");
        if (lot < goesOn) {
            saying.goOn(one.tutor(), one.end().plusWeeks(52), actor);
        } else {
            PledgeAnswer answer =
                    lot < goesOn + rates.of("pledge.hands-over") ? PledgeAnswer.HAND_OVER : PledgeAnswer.FINISH;
            saying.stop(one.tutor(), answer, actor);
        }
    }

    private static Asked asked(EndingPledge one) {
        return new Asked(
                one.tutor().id(), one.tutor().ref(), one.tutor().commitment().end(), one.overdue());
    }
}
