package org.ieum.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
import org.ieum.person.Person;
import org.ieum.person.PersonFacts;
import org.junit.jupiter.api.Test;

/** What is described of a person's facts is what is done with them. */
public abstract class DescribedPersonTest {

    /** What learners and tutors have alike, all of it given. */
    protected static final PersonFacts FACTS = new PersonFacts(
            Optional.of(new EmailAddress("kim@example.org")),
            PageLanguage.KO,
            Gender.FEMALE,
            Optional.of("Seoul"),
            Optional.of("gangnam"),
            Delivery.EITHER,
            ZoneId.of("Asia/Seoul"),
            List.of(LanguageSkill.parse("ko:native")),
            List.of(WeeklySpan.parse("MON 18:00-21:00")));

    private final Person person;
    private final List<? extends Fact<?>> described;
    private final String called;

    /** {@code called} is the column of what they are called. */
    protected DescribedPersonTest(Person person, List<? extends Fact<?>> described, String called) {
        this.person = person;
        this.described = described;
        this.called = called;
    }

    @Test
    void aFactNeedsAPermitToLeaveUnlessItSaysOtherwise() {
        assertThat(Fact.of("phone", Person::displayName).personal()).isTrue();
        assertThat(Fact.of("phone", Person::displayName).stays()).isFalse();
        assertThat(described.stream().filter(Fact::personal).map(Fact::column)).containsExactly(called, "email");
    }

    @Test
    void whatStaysOfSomebodyForgottenIsWhatSaysThatItStays() {
        List<Fact.Told> before = told();
        person.forget("X", "public", Instant.EPOCH);
        Set<String> left = told().stream()
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
        return Stream.concat(person.answers().stream(), person.moreTold().stream())
                .toList();
    }
}
