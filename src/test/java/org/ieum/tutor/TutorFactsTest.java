package org.ieum.tutor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.ieum.kernel.Commitment;
import org.ieum.person.Status;
import org.ieum.testing.DescribedPersonTest;

/** What is described of a tutor's facts is what is done with them. */
class TutorFactsTest extends DescribedPersonTest {

    TutorFactsTest() {
        super(someTutor(), TutorFacts.DESCRIBED, "name");
    }

    private static Tutor someTutor() {
        Tutor tutor = new Tutor();
        tutor.register("T-1", Status.APPROVED, Instant.EPOCH);
        tutor.describe(
                new TutorFacts(
                        "Kim Ha-na",
                        FACTS,
                        Set.of("english"),
                        3,
                        2,
                        new Commitment(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 12, 1))),
                new byte[] {1});
        tutor.introduce(Optional.of("Hana"), Optional.of("I teach."));
        tutor.standIn(true);
        tutor.answerOfPledge(PledgeAnswer.FINISH, LocalDate.of(2027, 9, 1));
        return tutor;
    }
}
