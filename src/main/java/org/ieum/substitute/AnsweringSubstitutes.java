package org.ieum.substitute;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.lesson.StandingIn;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonId;
import org.ieum.platform.AdvisoryLocks;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Result;
import org.ieum.substitute.SubstituteNews.Kind;

/** One of the two says whether they agree. With two yeses the lessons are the substitute's; with a no somebody else is looked for. */
@Singleton
public class AnsweringSubstitutes {

    @Inject Substitutions substitutions;
    @Inject Pairings pairings;
    @Inject StandingIn standing;
    @Inject Telling telling;
    @Inject AdvisoryLocks locks;
    @Inject Clock clock;

    /** They say it themselves. */
    @Transactional
    public Result<Substitution> answer(long id, PersonId who, boolean yes) {
        if (person(substitutions.lock(id), who.side()) != who.id()) {
            throw HttpProblem.notFound();
        }
        return answer(id, who.side(), yes, Audit.PUBLIC);
    }

    /**
     * One of the two says it; a coordinator may for whom no mail reaches.
     *
     * @param actor as audit rows name people
     * @return refused with {@code substitute-not-open} if nobody is asked any more
     * @throws HttpProblem 404 if there is no such question
     */
    @Transactional
    public Result<Substitution> answer(long id, Side side, boolean yes, String actor) {
        locks.lock("substitutes");
        Substitution one = substitutions.lock(id);
        boolean same = one.answer(side).filter(said -> said == yes).isPresent();
        if (same) {
            return Result.done(one);
        }
        if (one.state() != SubstitutionState.ASKED || one.answer(side).isPresent()) {
            return Result.refused("substitute-not-open");
        }
        one.answer(side, yes, clock.instant());
        telling.write(one, yes ? "accepted" : "declined", actor);
        if (one.state() == SubstitutionState.AGREED) {
            List<SubstitutedLesson> ahead = one.ahead(clock.instant());
            standing.take(
                    one.pairingId(),
                    one.tutorId().orElseThrow(),
                    ahead.stream().map(SubstitutedLesson::given).toList());
            telling.both(one, Kind.AGREED, ahead, Optional.empty());
        } else if (one.state() == SubstitutionState.DECLINED) {
            telling.both(one, Kind.OFF, one.lessons(), Optional.of(side));
        }
        return Result.done(one);
    }

    private long person(Substitution one, Side side) {
        return side == Side.TUTOR
                ? one.tutorId().orElse(0L)
                : pairings.findById(one.pairingId()).learnerId();
    }
}
