package org.ieum.exchange;

import java.time.LocalDate;
import java.util.List;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.kernel.Side;
import org.ieum.learner.LearnerFacts;
import org.ieum.person.Status;
import org.ieum.tutor.TutorFacts;

/** What a sound row of a file says. */
sealed interface Line {

    record OfLearner(int number, String ref, LearnerFacts facts) implements Line {}

    record OfTutor(int number, String ref, TutorFacts facts, Status status) implements Line {}

    /** The line of its file at which it begins. */
    int number();

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

        @Override
        public int number() {
            return row.line();
        }

        Need need() {
            return new Need(learnerRef, subject);
        }
    }

    record OfWish(Row row, String learnerRef, String tutorRef, Side side, String kind) implements Line {

        @Override
        public int number() {
            return row.line();
        }
    }

    /** What a pairing serves. */
    record Need(String learnerRef, String subject) {}
}
