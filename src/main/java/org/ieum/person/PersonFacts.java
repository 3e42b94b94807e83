package org.ieum.person;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.LanguageSkill;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.WeeklySpan;

/**
 * What learners and tutors alike say of themselves.
 *
 * @param email empty only for a learner whom a coordinator reaches
 * @param city key of a known city; empty for online only
 * @param timeZone the zone of {@code availability}
 */
public record PersonFacts(
        Optional<EmailAddress> email,
        PageLanguage locale,
        Gender gender,
        Optional<String> city,
        Delivery delivery,
        ZoneId timeZone,
        List<LanguageSkill> languages,
        List<WeeklySpan> availability) {

    /** Lists are copied and hold no null. */
    public PersonFacts {
        languages = List.copyOf(languages);
        availability = List.copyOf(availability);
    }
}
