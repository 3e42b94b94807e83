package org.ieum.learner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.AgeBand;
import org.ieum.kernel.Gender;
import org.ieum.person.Status;
import org.ieum.testing.DescribedPersonTest;

/** What is described of a learner's facts is what is done with them. */
class LearnerFactsTest extends DescribedPersonTest {

    LearnerFactsTest() {
        super(someLearner(), LearnerFacts.DESCRIBED, "alias");
    }

    private static Learner someLearner() {
        Learner learner = new Learner();
        learner.register("L-1", Status.APPROVED, Instant.EPOCH);
        learner.describe(
                new LearnerFacts(
                        "Alias",
                        FACTS,
                        List.of(new Need("english", 2, 60)),
                        Optional.of(Gender.FEMALE),
                        LocalDate.of(2026, 12, 1)),
                new byte[] {1});
        learner.confide(new Confided(
                Optional.of("work"), Optional.of("nobody"), Optional.of("ngo"), Optional.of("by telephone")));
        learner.introduce(Optional.of(SubjectLevel.BASICS), Optional.of("to read a newspaper"));
        learner.ageIs(AgeBand.UNDER_14);
        learner.guardianAgreed("the mother, by telephone", "account:1", Instant.EPOCH);
        return learner;
    }
}
