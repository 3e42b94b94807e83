package org.ieum.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.kernel.Text;
import org.ieum.learner.Learner;
import org.ieum.learner.Learner.Guardian;
import org.ieum.learner.Learners;
import org.ieum.person.Person;
import org.ieum.platform.Characters;
import org.ieum.platform.HttpProblem;

/** A coordinator writes down what keeps learners safe who are not of age: a guardian's yes. */
@Singleton
public class ProtectingMinors {

    /** Letters in which a coordinator says how a guardian agreed. */
    public static final int LONGEST_HOW = 300;

    @Inject Learners learners;
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
        Learner learner =
                learners.locked(id).filter(one -> one.forgottenAt().isEmpty()).orElseThrow(HttpProblem::notFound);
        learner.guardianAgreed(said, actor, clock.instant());
        recorded(id, actor);
        return true;
    }

    /** The same beside whatever else is written down of somebody; words that stand there already are no other yes. */
    boolean agreed(Person person, Optional<String> how, String actor) {
        if (how.isEmpty()
                || !(person instanceof Learner learner)
                || learner.guardian().map(Guardian::how).equals(how)) {
            return false;
        }
        learner.guardianAgreed(how.get(), actor, clock.instant());
        return true;
    }

    void recorded(long id, String actor) {
        audit.record(actor, "learner.guardian-agreed", Side.LEARNER.code(), id);
    }
}
