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
sealed interface FileLine {

    record OfLearner(int number, String ref, LearnerFacts facts) implements FileLine {}

    record OfTutor(int number, String ref, TutorFacts facts, Status status) implements FileLine {}

    /** The line of its file at which it begins. */
    int number();

    /** {@code row} is kept to say which cells are at fault. */
    record OfPairing(
            CsvRow row,
            String learnerRef,
            String tutorRef,
            String subject,
            Meeting meeting,
            List<Session> times,
            LocalDate since)
            implements FileLine {

        @Override
        public int number() {
            return row.line();
        }

        NeedOfLine need() {
            return new NeedOfLine(learnerRef, subject);
        }
    }

    record OfWish(CsvRow row, String learnerRef, String tutorRef, Side side, String kind) implements FileLine {

        @Override
        public int number() {
            return row.line();
        }
    }

    /** What a pairing serves. */
    record NeedOfLine(String learnerRef, String subject) {}
}
