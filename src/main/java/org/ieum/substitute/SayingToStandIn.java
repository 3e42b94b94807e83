package org.ieum.substitute;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.platform.HttpProblem;
import org.ieum.tutor.Tutor;
import org.ieum.tutor.Tutors;

/** A tutor says that they would stand in while others are away, or would not any more; what they agreed on stays agreed. */
@Singleton
public class SayingToStandIn {

    @Inject Tutors tutors;
    @Inject Audit audit;

    /**
     * The last word counts.
     *
     * @param actor as audit rows name people
     * @throws HttpProblem 404 if there is no such tutor
     */
    @Transactional
    public void say(long id, boolean would, String actor) {
        Tutor tutor = tutors.locked(id).orElseThrow(HttpProblem::notFound);
        if (tutor.standsIn() != would) {
            tutor.standIn(would);
            audit.record(actor, would ? "tutor.stands-in" : "tutor.stands-in-no-more", Side.TUTOR.code(), id);
        }
    }
}
