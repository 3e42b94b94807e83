package org.ieum.person;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.catalogue.District;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Gender;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.IsoDay;
import org.ieum.kernel.LanguageSkill;
import org.ieum.kernel.Level;
import org.ieum.kernel.Malformed;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.WeeklySpan;
import org.ieum.platform.Answer;
import org.ieum.platform.Answers;
import org.ieum.platform.Characters;
import org.ieum.platform.Shape;
import org.ieum.platform.Validation;

/** What learners and tutors alike may answer; files, JSON and forms all come through here. */
public final class ReadingPeople {

    private static final int MOST_LANGUAGES = 20;
    private static final int MOST_SPANS = 70;
    private static final int MOST_NAME = 80;
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private ReadingPeople() {}

    /** The facts; with nulls in them where the validation found flaws. */
    public static PersonFacts read(Answers answers, Known known, Validation validation) {
        Delivery delivery = validation.required(answers.one("delivery"), text -> Coded.parse(Delivery.class, text));
        Optional<String> city = Optional.ofNullable(city(answers.one("city"), delivery, known, validation));
        return new PersonFacts(
                Optional.ofNullable(
                        validation.optional(answers.one("email"), text -> new EmailAddress(Characters.inert(text)))),
                validation.required(answers.one("locale"), text -> Coded.parse(PageLanguage.class, text)),
                validation.required(answers.one("gender"), text -> Coded.parse(Gender.class, text)),
                city,
                Optional.ofNullable(validation.optional(answers.one("district"), key -> district(key, city))),
                delivery,
                validation.required(answers.one("time_zone"), ReadingPeople::zone),
                languages(answers, validation),
                availability(answers, validation));
    }

    /** A name or an alias. */
    public static String name(Answer answer, Validation validation) {
        return validation.required(answer, text -> Characters.line(text, MOST_NAME));
    }

    /** An ISO date, in years that calendars and the database know. */
    public static LocalDate date(String text) {
        return IsoDay.read(text).orElseThrow(() -> new Malformed(Fault.FORM, text, "2026-11-30"));
    }

    /** The values of a list of which none may come twice. */
    public static <A, T> List<T> distinct(
            List<A> items,
            Function<A, T> read,
            Function<T, Object> key,
            Function<A, Answer> place,
            Validation validation) {
        List<T> values = new ArrayList<>();
        for (A item : items) {
            T value = read.apply(item);
            if (value == null) {
                continue;
            }
            if (values.stream().map(key).anyMatch(key.apply(value)::equals)) {
                validation.refuse(
                        place.apply(item).where(),
                        Fault.DUPLICATE,
                        place.apply(item).text(),
                        "");
            }
            values.add(value);
        }
        return values;
    }

    private static String city(Answer answer, Delivery delivery, Known known, Validation validation) {
        // Nobody who only meets in person can be paired without a place.
        return delivery == Delivery.IN_PERSON
                ? validation.required(answer, known::city)
                : validation.optional(answer, known::city);
    }

    private static String district(String key, Optional<String> city) {
        if (!key.equals(District.NONE)
                && District.find(key)
                        .map(District::city)
                        .filter(city.orElse("")::equals)
                        .isEmpty()) {
            throw new Malformed(
                    Fault.NOT_ONE_OF,
                    key,
                    city.stream()
                            .flatMap(one -> District.of(one).stream().map(District::key))
                            .collect(Collectors.joining(", ")));
        }
        return key;
    }

    private static ZoneId zone(String text) {
        if (!ZONES.contains(text)) {
            throw new Malformed(Fault.UNKNOWN_ZONE, text, "Asia/Seoul");
        }
        return ZoneId.of(text);
    }

    private static List<LanguageSkill> languages(Answers answers, Validation validation) {
        List<Answers> items = answers.items("languages", Shape.LANGUAGE);
        return distinct(
                validation.some(answers.one("languages").where(), items, MOST_LANGUAGES),
                item -> language(item, validation),
                LanguageSkill::tag,
                item -> item.one("tag"),
                validation);
    }

    private static LanguageSkill language(Answers item, Validation validation) {
        Level level = validation.required(item.one("level"), text -> Coded.parse(Level.class, text));
        // Its form is told even if the level is wrong, too.
        LanguageSkill skill = validation.required(item.one("tag"), tag -> new LanguageSkill(tag, Level.A1));
        return level == null || skill == null ? null : new LanguageSkill(skill.tag(), level);
    }

    private static List<WeeklySpan> availability(Answers answers, Validation validation) {
        List<Answers> items = answers.items("availability", Shape.SPAN);
        return validation.some(answers.one("availability").where(), items, MOST_SPANS).stream()
                .flatMap(item -> Stream.ofNullable(span(item, validation)))
                .toList();
    }

    private static WeeklySpan span(Answers item, Validation validation) {
        DayOfWeek day = validation.required(item.one("day"), HalfHour::parseDay);
        Integer from = validation.required(item.one("from"), HalfHour::parseTime);
        Integer to = validation.required(item.one("to"), HalfHour::parseTime);
        return day == null || from == null || to == null
                ? null
                : validation.required(item.one("to"), text -> new WeeklySpan(day, from, to));
    }
}
