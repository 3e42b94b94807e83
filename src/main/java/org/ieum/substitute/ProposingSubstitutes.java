package org.ieum.substitute;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ieum.audit.Audit;
import org.ieum.kernel.Meeting;
import org.ieum.pairing.Pairing;
import org.ieum.platform.AdvisoryLocks;

/** Proposes who stands in, for all leaves together. Repeating it changes nothing. */
@Singleton
public class ProposingSubstitutes {

    @Inject ReadingLeaves leaves;
    @Inject FindingSubstitutes finding;
    @Inject Substitutions substitutions;
    @Inject Telling telling;
    @Inject AdvisoryLocks locks;
    @Inject Clock clock;

    /** For all lessons of leaves that nobody gives or is asked for; how many learners got a proposal. */
    @Transactional
    public int propose() {
        locks.lock("substitutes");
        List<Leave> all = leaves.now();
        Map<Long, Pairing> pairings = new HashMap<>();
        all.forEach(leave -> pairings.putAll(leave.pairings()));
        List<Cover> covers = finding.search(all, FindingSubstitutes.FEWEST).together();
        covers.forEach(cover -> propose(pairings.get(cover.pairing()), cover));
        return covers.size();
    }

    private void propose(Pairing pairing, Cover cover) {
        Substitution one = Substitution.proposed(
                pairing.id(), pairing.tutorId(), cover.tutor(), meeting(cover), lessons(cover), clock.instant());
        substitutions.persist(one);
        telling.write(one, "proposed", Audit.SYSTEM);
    }

    static Meeting meeting(Cover cover) {
        return cover.lessons().get(0).gap().inPerson() ? Meeting.IN_PERSON : Meeting.ONLINE;
    }

    static List<SubstitutedLesson> lessons(Cover cover) {
        return cover.lessons().stream()
                .map(at -> new SubstitutedLesson(
                        at.gap().planned(), at.start(), at.gap().minutes()))
                .toList();
    }
}
