package org.ieum.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.kernel.Text;
import org.ieum.learner.Learner;
import org.ieum.learner.Learners;
import org.ieum.person.Person;
import org.ieum.platform.Characters;
import org.ieum.platform.HttpProblem;
import org.ieum.tutor.Tutor;
import org.ieum.tutor.Tutors;

/** A coordinator writes down what keeps learners safe who are not of age: a guardian's yes, and a tutor's record check. */
@Singleton
public class ProtectingMinors {

    /** Letters in which a coordinator says how a guardian agreed. */
    public static final int LONGEST_HOW = 300;

    @Inject Learners learners;
    @Inject Tutors tutors;
    @Inject Audit audit;
    @Inject Clock clock;

    /**
     * A guardian has agreed for a learner.
     *
     * @param how in the coordinator's words: who it was, and by which way
     * @return false if nothing or too much was said; nothing is kept then
     * @throws HttpProblem 404 if there is no such learner, or if they were forgotten
     */
    @Transactional
    public boolean guardianAgreed(long id, String how, String actor) {
        String said = Text.clean(Text.inOneLine(how));
        if (said.isEmpty() || !Characters.isLine(said, LONGEST_HOW)) {
            return false;
        }
        Learner learner = known(learners.locked(id));
        learner.guardianAgreed(said, actor, clock.instant());
        record(Side.LEARNER, id, "guardian-agreed", actor);
        return true;
    }

    /**
     * A coordinator has seen a tutor's record check; empty takes it back.
     *
     * @param until the last day on which it is valid
     * @throws HttpProblem 404 if there is no such tutor, or if they were forgotten
     */
    @Transactional
    public void recordChecked(long id, Optional<LocalDate> until, String actor) {
        Tutor tutor = known(tutors.locked(id));
        tutor.checked(until);
        record(Side.TUTOR, id, "record-checked", actor);
    }

    private static <P extends Person> P known(Optional<P> person) {
        return person.filter(one -> one.forgottenAt().isEmpty()).orElseThrow(HttpProblem::notFound);
    }

    private void record(Side side, long id, String action, String actor) {
        audit.record(actor, side.code() + "." + action, side.code(), id);
    }
}
