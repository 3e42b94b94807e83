package org.ieum.person;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ieum.catalogue.District;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.LanguageSkill;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.WeeklySpan;
import org.ieum.platform.Shape;

/**
 * What learners and tutors alike say of themselves.
 *
 * @param email empty only for a learner whom a coordinator reaches
 * @param city key of a known city; empty for online only
 * @param district key of the part of it where they live, or {@link District#NONE}; empty for what it was. Files have none
 * @param timeZone the zone of {@code availability}
 */
public record PersonFacts(
        Optional<EmailAddress> email,
        PageLanguage locale,
        Gender gender,
        Optional<String> city,
        Optional<String> district,
        Delivery delivery,
        ZoneId timeZone,
        List<LanguageSkill> languages,
        List<WeeklySpan> availability) {

    /** Each, described once, in the order of the files' columns. */
    static final List<Fact<PersonFacts>> DESCRIBED = Stream.<Fact<PersonFacts>>of(
                    Fact.<PersonFacts>of("email", facts -> facts.email().map(EmailAddress::text))
                            .orNone(),
                    Fact.<PersonFacts>of("locale", PersonFacts::locale).open().staying(),
                    Fact.<PersonFacts>of("gender", PersonFacts::gender).open(),
                    Fact.<PersonFacts>of("city", PersonFacts::city).open().orNone(),
                    Fact.<PersonFacts>of("delivery", PersonFacts::delivery).open(),
                    Fact.<PersonFacts>of("time_zone", PersonFacts::timeZone).open(),
                    Fact.<PersonFacts>of("languages", PersonFacts::languages)
                            .of(Shape.LANGUAGE)
                            .open(),
                    Fact.<PersonFacts>of("availability", PersonFacts::availability)
                            .of(Shape.SPAN)
                            .open())
            .map(Fact::ofBoth)
            .toList();

    /** The fact of that column, of something that has these as a part. */
    public static <T> Fact<T> described(String column, Function<T, PersonFacts> part) {
        return DESCRIBED.stream()
                .filter(fact -> fact.column().equals(column))
                .findFirst()
                .orElseThrow()
                .in(part);
    }

    /** The same of somebody who is known, of whose district it says what it will be: a file may say nothing of it. */
    public PersonFacts of(Person known) {
        Optional<String> before = city.equals(known.city()) ? known.district() : Optional.empty();
        return new PersonFacts(
                email,
                locale,
                gender,
                city,
                Optional.of(district.or(() -> before).orElse(District.NONE)),
                delivery,
                timeZone,
                languages,
                availability);
    }

    /** The part of a city where they live, else the city; empty for online only. */
    public String place() {
        return district.filter(key -> !key.equals(District.NONE)).or(() -> city).orElse("");
    }

    /** What stays when somebody is forgotten. */
    PersonFacts forgotten() {
        return new PersonFacts(
                Optional.empty(),
                locale,
                Gender.UNDISCLOSED,
                Optional.empty(),
                Optional.empty(),
                Delivery.ONLINE,
                ZoneId.of("UTC"),
                List.of(),
                List.of());
    }

    /** Lists are copied and hold no null. What was stored before districts were asked for says nothing of them. */
    public PersonFacts {
        district = district == null ? Optional.empty() : district;
        languages = List.copyOf(languages);
        availability = List.copyOf(availability);
    }
}
