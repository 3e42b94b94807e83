package org.ieum.exchange;

import java.time.LocalDate;
import java.util.List;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.learner.LearnerFacts;
import org.ieum.person.Status;
import org.ieum.tutor.TutorFacts;
import org.ieum.wish.Side;

/** What a sound row of a file says. */
sealed interface Line {

    record OfLearner(String ref, LearnerFacts facts) implements Line {}

    record OfTutor(String ref, TutorFacts facts, Status status) implements Line {}

    /** {@code row} is kept to say which cells are at fault. */
    record OfPairing(
            Row row,
            String learnerRef,
            String tutorRef,
            String subject,
            Meeting meeting,
            List<Session> times,
            LocalDate since)
            implements Line {

        Need need() {
            return new Need(learnerRef, subject);
        }
    }

    record OfWish(Row row, String learnerRef, String tutorRef, Side side, String kind) implements Line {}

    /** What a pairing serves. */
    record Need(String learnerRef, String subject) {}
}
