package org.ieum.spreadsheet.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.Session;
import org.ieum.kernel.Text;
import org.ieum.kernel.WeeklySpan;

/** Says in the form of the contract what people wrote, where that is clear; nothing is guessed in silence. */
public final class UnderstandingValues {

    /** As files have lessons; whether there are such days is for whoever takes them. */
    private static final Pattern SESSIONS =
            Pattern.compile("[A-Z]{3} [0-9]{2}:[0-9]{2}/[0-9]{2,3}(;\\s*[A-Z]{3} [0-9]{2}:[0-9]{2}/[0-9]{2,3})*");

    /** What a formula comes to that comes to nothing: nobody's name. */
    private static final Pattern ERROR =
            Pattern.compile("#(NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A|SPILL!|CALC!|GETTING_DATA)");

    /** In a cell it is there for its width. */
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");

    private static final Pattern ONE_NUMBER = Pattern.compile("[^\\d.,%-]*(\\d+)(?:\\.0)?[^\\d.,%]*");

    private static final String ONE_TO_TWELVE = "[1-9]|1[0-2]";

    /** People draw a line where there is nothing. */
    private static final Pattern DASH = Pattern.compile("[-\u2010-\u2015\u2212\uff0d\u3161]+");

    private static final Set<String> MAY_BE_NOTHING = Set.of("email", "city", "tutor_gender");

    /** What stands in the place of a name under a column that was added up: whose row it is cannot be taken in. */
    private static final Set<String> NAMES = Set.of("alias", "name");

    private final Words sums = Words.named("sums");
    private final Words nothing = Words.named("nothing");
    private final Words genders = Words.named("gender");
    private final Words deliveries = Words.named("delivery");
    private final Words locales = Words.named("locale");
    private final Words statuses = Words.named("status");
    private final SkillsText skills = new SkillsText();
    private final CityText cities;
    private final NeedsText needs;
    private final HoursText hours;
    private final String usualLessons;
    private final CalledPeople learners;
    private final CalledPeople tutors;

    /** @param usualLessons of a need that says only its subject: {@code 1x60} */
    public UnderstandingValues(Vocabulary vocabulary, String usualLessons) {
        this(vocabulary, usualLessons, CalledPeople.NOBODY, CalledPeople.NOBODY);
    }

    /**
     * The same, of a table that names people.
     *
     * @param learners who may be meant
     * @param tutors who may be meant
     */
    public UnderstandingValues(Vocabulary vocabulary, String usualLessons, CalledPeople learners, CalledPeople tutors) {
        this.learners = learners;
        this.tutors = tutors;
        this.cities = new CityText(Words.of(vocabulary.cities()));
        this.needs = new NeedsText(Words.of(vocabulary.subjects()));
        this.hours = new HoursText(new HoursTokens(vocabulary.spans()));
        this.usualLessons = usualLessons;
    }

    /**
     * What a value says.
     *
     * @param text not empty
     * @return in the form of the contract, where it may be empty also nothing; empty if it is not understood
     */
    public Optional<String> read(Meaning meaning, String text) {
        return saysNothing(meaning.column(), text) ? Optional.of("") : said(meaning, text);
    }

    /** Where a cell may be empty, people write that there is nothing; and sums are nobody. */
    private boolean saysNothing(String column, String text) {
        return (NAMES.contains(column) && sums.find(text).isPresent())
                || (MAY_BE_NOTHING.contains(column)
                        && (DASH.matcher(text).matches()
                                || nothing.find(text)
                                        .filter(none -> none.equals("said") || column.equals("tutor_gender"))
                                        .isPresent()));
    }

    private Optional<String> said(Meaning meaning, String text) {
        return switch (meaning.column()) {
            case "gender", "tutor_gender" -> genders.find(text);
            case "delivery" -> deliveries.find(text);
            case "locale" -> locales.find(text);
            case "status" -> statuses.find(text);
            case "city" ->
                // Which city's it is may stand in another column.
                cities.find(text)
                        .or(() -> Optional.of(text)
                                .filter(part -> meaning.equals(Meaning.DISTRICT) && cities.isPart(part)));
            case "time_zone" -> zone(text);
            case "languages" ->
                meaning.part().isEmpty()
                        ? skills.read(text)
                        : skills.level(text).map(level -> meaning.part() + ":" + level);
            case "needs" -> needs.needs(text, usualLessons);
            case "subjects" -> needs.subjects(text);
            case "subject" -> needs.subjects(text).filter(key -> !key.contains(";"));
            case "availability" -> spans(text, meaning.part());
            case "max_sessions_per_week", "max_learners" ->
                oneNumber(text).filter(number -> number.matches(ONE_TO_TWELVE));
            case "registered_on", "commitment_start", "commitment_end", "since" ->
                DateText.read(text).map(LocalDate::toString);
            case "learner_ref" -> learners.find(text);
            case "tutor_ref" -> tutors.find(text);
            case "times" -> sessions(text);
            default ->
                Optional.of(LINE_BREAK.matcher(text).replaceAll(" "))
                        .filter(said -> !ERROR.matcher(said).matches());
        };
    }

    /** Two numbers, a part of one and a share are none. */
    private static Optional<String> oneNumber(String text) {
        Matcher number = ONE_NUMBER.matcher(Text.plain(text));
        return number.matches() ? Optional.of(number.group(1)) : Optional.empty();
    }

    private Optional<String> spans(String text, String day) {
        Set<DayOfWeek> given = day.isEmpty() ? Set.of() : Set.of(HalfHour.parseDay(day));
        return hours.read(text, given).map(UnderstandingValues::join);
    }

    /** Who may be meant by a text; keys. Empty where a table names nobody. */
    public List<String> candidates(Meaning meaning, String text) {
        return switch (meaning.column()) {
            case "learner_ref" -> learners.candidates(text);
            case "tutor_ref" -> tutors.candidates(text);
            default -> List.of();
        };
    }

    /** In the form of the contract, {@code MON 19:00/60}, or as hours are written. */
    private Optional<String> sessions(String text) {
        if (SESSIONS.matcher(text).matches()) {
            return Optional.of(text);
        }
        return hours.read(text, Set.of())
                .map(spans -> spans.stream()
                        .map(span -> new Session(span.day(), span.from(), span.to() - span.from()).toString())
                        .distinct()
                        .collect(Collectors.joining(";")));
    }

    private static String join(List<WeeklySpan> spans) {
        return spans.stream().map(WeeklySpan::toString).distinct().collect(Collectors.joining(";"));
    }

    private static Optional<String> zone(String text) {
        String wanted = text.replace(' ', '_').toLowerCase(Locale.ROOT);
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }
}
