package org.ieum.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.kernel.Commitment;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.LanguageSkill;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.WeeklySpan;
import org.ieum.person.EmailAddress;
import org.ieum.person.Fact;
import org.ieum.person.PersonFacts;
import org.junit.jupiter.api.Test;

/** What is described of a tutor's facts is what is done with them. */
class TutorFactsTest {

    private final Tutor tutor = someTutor();

    @Test
    void aFactNeedsAPermitToLeaveUnlessItSaysOtherwise() {
        assertThat(Fact.of("phone", Tutor::name).personal()).isTrue();
        assertThat(Fact.of("phone", Tutor::name).stays()).isFalse();
        assertThat(TutorFacts.DESCRIBED.stream().filter(Fact::personal).map(Fact::column))
                .containsExactly("name", "email");
    }

    @Test
    void whatStaysOfAForgottenTutorIsWhatSaysThatItStays() {
        List<Fact.Told> before = told();
        tutor.forget("T-X", "public", Instant.EPOCH);
        Set<String> left = Stream.concat(tutor.answers().stream(), tutor.moreTold().stream())
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
        return Stream.concat(tutor.answers().stream(), tutor.moreTold().stream())
                .toList();
    }

    private static Tutor someTutor() {
        Tutor tutor = new Tutor();
        tutor.register("T-1", org.ieum.person.Status.APPROVED, Instant.EPOCH);
        tutor.describe(
                new TutorFacts(
                        "Kim Ha-na",
                        new PersonFacts(
                                Optional.of(new EmailAddress("kim@example.org")),
                                PageLanguage.KO,
                                Gender.FEMALE,
                                Optional.of("Seoul"),
                                Delivery.EITHER,
                                ZoneId.of("Asia/Seoul"),
                                List.of(LanguageSkill.parse("ko:native")),
                                List.of(WeeklySpan.parse("MON 18:00-21:00"))),
                        Set.of("english"),
                        3,
                        2,
                        new Commitment(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 12, 1))),
                new byte[] {1});
        tutor.introduce(Optional.of("Hana"), Optional.of("I teach."));
        return tutor;
    }
}
