package org.ieum.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.LanguageSkill;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.WeeklySpan;
import org.ieum.person.EmailAddress;
import org.ieum.person.Fact;
import org.ieum.person.PersonFacts;
import org.junit.jupiter.api.Test;

/** What is described of a learner's facts is what is done with them. */
class LearnerFactsTest {

    private final Learner learner = someLearner();

    @Test
    void aFactNeedsAPermitToLeaveUnlessItSaysOtherwise() {
        assertThat(Fact.of("phone", Learner::alias).personal()).isTrue();
        assertThat(Fact.of("phone", Learner::alias).stays()).isFalse();
        assertThat(LearnerFacts.DESCRIBED.stream().filter(Fact::personal).map(Fact::column))
                .containsExactly("alias", "email");
    }

    @Test
    void whatStaysOfAForgottenLearnerIsWhatSaysThatItStays() {
        List<Fact.Told> before = told();
        learner.forget("L-X", "public", Instant.EPOCH);
        Set<String> left = Stream.concat(learner.answers().stream(), learner.moreTold().stream())
                .filter(before::contains)
                .map(told -> told.fact().column())
                .collect(Collectors.toSet());
        assertThat(left)
                .containsExactlyInAnyOrderElementsOf(before.stream()
                        .filter(told -> told.fact().stays())
                        .map(told -> told.fact().column())
                        .toList());
    }

    @Test
    void everyFactOfTheSampleIsGivenSoThatNothingSeemsForgottenThatWasNeverThere() {
        assertThat(told())
                .allSatisfy(told -> assertThat(told.cell()).as(told.toString()).isNotEmpty());
    }

    private List<Fact.Told> told() {
        return Stream.concat(learner.answers().stream(), learner.moreTold().stream())
                .toList();
    }

    private static Learner someLearner() {
        Learner learner = new Learner();
        learner.register("L-1", org.ieum.person.Status.APPROVED, Instant.EPOCH);
        learner.describe(
                new LearnerFacts(
                        "Alias",
                        new PersonFacts(
                                Optional.of(new EmailAddress("kim@example.org")),
                                PageLanguage.KO,
                                Gender.FEMALE,
                                Optional.of("Seoul"),
                                Delivery.EITHER,
                                ZoneId.of("Asia/Seoul"),
                                List.of(LanguageSkill.parse("ko:native")),
                                List.of(WeeklySpan.parse("MON 18:00-21:00"))),
                        List.of(new Need("english", 2, 60)),
                        Optional.of(Gender.FEMALE),
                        LocalDate.of(2026, 12, 1)),
                new byte[] {1});
        learner.confide(new Confided(Optional.of("work"), Optional.of("nobody"), Optional.of("ngo")));
        return learner;
    }
}
