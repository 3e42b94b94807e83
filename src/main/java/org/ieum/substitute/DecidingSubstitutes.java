package org.ieum.substitute;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ieum.platform.AdvisoryLocks;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Result;
import org.ieum.substitute.SubstituteNews.Kind;

/** A coordinator decides what was proposed: both are asked, or somebody else is, or nobody. */
@Singleton
public class DecidingSubstitutes {

    /** Whoever is asked late still has so long before the first lesson to see the answer. */
    private static final Duration BEFORE = Duration.ofHours(12);

    private static final String OVER = "substitute-not-open";

    @Inject Substitutions substitutions;
    @Inject ReadingLeaves leaves;
    @Inject FindingSubstitutes finding;
    @Inject Telling telling;
    @Inject SubstituteSettings settings;
    @Inject AdvisoryLocks locks;
    @Inject Clock clock;

    /**
     * Both are asked.
     *
     * @return refused with {@code substitute-not-open} if somebody else decided it, or it is not needed any more
     * @throws HttpProblem 404 if there is no such proposal
     */
    @Transactional
    public Result<Substitution> approve(long id, String actor) {
        Substitution one = substitutions.lock(id);
        if (one.state() != SubstitutionState.PROPOSED
                || one.ahead(clock.instant()).isEmpty()) {
            return Result.refused(OVER);
        }
        ask(one, actor);
        return Result.done(one);
    }

    /**
     * Somebody else is asked.
     *
     * @return refused likewise, and if this tutor cannot give any of the lessons
     * @throws HttpProblem 404 if there is no such proposal
     */
    @Transactional
    public Result<Substitution> choose(long id, long tutor, String actor) {
        locks.lock("substitutes");
        Substitution before = substitutions.lock(id);
        if (!isOpen(before)) {
            return Result.refused(OVER);
        }
        Optional<Cover> cover =
                others(before).stream().filter(one -> one.tutor() == tutor).findFirst();
        if (cover.isEmpty()) {
            return Result.refused(OVER);
        }
        before.settle(
                before.state() == SubstitutionState.PROPOSED ? SubstitutionState.REPLACED : SubstitutionState.WITHDRAWN,
                clock.instant());
        Substitution one = Substitution.proposed(
                before.pairingId(),
                before.awayId(),
                tutor,
                ProposingSubstitutes.meeting(cover.get()),
                ProposingSubstitutes.lessons(cover.get()),
                clock.instant());
        substitutions.persist(one);
        ask(one, actor);
        return Result.done(one);
    }

    /**
     * Nobody is asked for these lessons; they are not held.
     *
     * @return refused as {@link #approve} is
     * @throws HttpProblem 404 if there is no such proposal
     */
    @Transactional
    public Result<Substitution> nobody(long id, String actor) {
        Substitution before = substitutions.lock(id);
        if (before.state() != SubstitutionState.PROPOSED) {
            return Result.refused(OVER);
        }
        before.settle(SubstitutionState.REPLACED, clock.instant());
        Substitution one = Substitution.nobody(
                before.pairingId(), before.awayId(), before.meeting(), before.lessons(), clock.instant());
        substitutions.persist(one);
        telling.write(one, "not-wanted", actor);
        return Result.done(one);
    }

    /** Who else could give lessons of a proposal's pairing, the best first. */
    List<Cover> others(Substitution before) {
        return others(before, leaves.now());
    }

    /** The same for each of these that a coordinator still decides, by its id. */
    Map<Long, List<Cover>> others(Collection<Substitution> some) {
        List<Substitution> open =
                some.stream().filter(DecidingSubstitutes::isOpen).toList();
        if (open.isEmpty()) {
            return Map.of();
        }
        List<Leave> now = leaves.now();
        return open.stream().collect(Collectors.toMap(Substitution::id, one -> others(one, now)));
    }

    private List<Cover> others(Substitution before, List<Leave> now) {
        Search search = finding.without(
                before,
                now.stream()
                        .filter(leave -> leave.tutor().id() == before.awayId())
                        .toList());
        return search.absences().stream()
                .filter(absence -> absence.pairing() == before.pairingId())
                .flatMap(absence -> search.each(absence).stream())
                .filter(cover ->
                        before.tutorId().filter(tutor -> tutor == cover.tutor()).isEmpty())
                .toList();
    }

    private static boolean isOpen(Substitution one) {
        return one.state() == SubstitutionState.PROPOSED || one.state() == SubstitutionState.NOBODY;
    }

    private void ask(Substitution one, String actor) {
        Instant now = clock.instant();
        Instant first = one.ahead(now).get(0).startsAt().minus(BEFORE);
        Instant until = now.plus(settings.answerWithin());
        one.ask(first.isBefore(until) ? first : until, now);
        telling.write(one, "asked", actor);
        telling.both(one, Kind.ASKED, one.lessons(), Optional.empty());
    }
}
