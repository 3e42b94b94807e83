package org.ieum.today;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.ieum.audit.Audit;
import org.ieum.audit.ChangesSince;
import org.ieum.backup.BackupAge;
import org.ieum.concern.WaitingConcerns;
import org.ieum.offer.WaitingOffers;
import org.ieum.pledge.ReadingPledges;
import org.ieum.queue.QueueKind;
import org.ieum.queue.QueueLength;
import org.ieum.queue.Queues;
import org.ieum.round.Decision;
import org.ieum.round.Round;
import org.ieum.round.Rounds;
import org.ieum.round.review.ProposalFilter;
import org.ieum.round.review.ReadingProposals;
import org.ieum.screening.EndingSteps;

/** Reads the first page in a number of statements that does not grow with people, rounds or queues. No name is on it. */
@Singleton
public class ReadingToday {

    /** A published round is the week's for so long. */
    private static final Duration A_WEEK = Duration.ofDays(7);

    @Inject Queues queues;
    @Inject ReadingPledges pledges;
    @Inject EndingSteps steps;
    @Inject Rounds rounds;
    @Inject ReadingProposals proposals;
    @Inject WaitingOffers offers;
    @Inject WaitingConcerns concerns;
    @Inject Visits visits;
    @Inject Audit audit;
    @Inject BackupAge backups;
    @Inject Clock clock;

    /** As it is now, for this account. */
    @Transactional
    public Today read(long account, String actor) {
        List<QueueLength> lengths = new ArrayList<>(queues.lengths());
        lengths.add(new QueueLength(QueueKind.PLEDGES, pledges.countOverdue(), Optional.empty()));
        lengths.add(new QueueLength(QueueKind.STEPS, steps.count(), Optional.empty()));
        concerns.of(account)
                .ifPresent(fresh -> lengths.add(new QueueLength(QueueKind.CONCERNS, fresh.count(), fresh.oldest())));
        lengths.sort(Comparator.comparing(QueueLength::kind));
        Predicate<QueueLength> waits = queue -> queue.count() > 0;
        Optional<Round> newest = rounds.latest(1).stream().findFirst();
        Optional<Instant> before = visits.come(account);
        return new Today(
                newest.map(this::step).orElse(WeekStep.PREPARE),
                newest.map(round -> OptionalLong.of(round.id())).orElseGet(OptionalLong::empty),
                lengths.stream().filter(waits).toList(),
                lengths.stream().filter(waits.negate()).toList(),
                queues.week(),
                before,
                before.map(since -> audit.since(since, actor)).orElseGet(() -> new ChangesSince(0, 0)),
                backups.overdue());
    }

    private WeekStep step(Round round) {
        return switch (round.state()) {
            case SOLVING -> WeekStep.SEARCH;
            case REVIEW -> isDecided(round) ? WeekStep.PUBLISH : WeekStep.REVIEW;
            case PUBLISHED -> afterwards(round);
            case CANCELLED, FAILED -> WeekStep.PREPARE;
        };
    }

    private boolean isDecided(Round round) {
        return proposals.counts(round.id(), ProposalFilter.ALL).stream()
                .noneMatch(count -> count.decision() == Decision.OPEN);
    }

    private WeekStep afterwards(Round round) {
        if (offers.count() > 0) {
            return WeekStep.ANSWERS;
        }
        return round.endedAt()
                        .filter(at -> at.isAfter(clock.instant().minus(A_WEEK)))
                        .isPresent()
                ? WeekStep.RUNNING
                : WeekStep.PREPARE;
    }
}
