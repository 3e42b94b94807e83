package org.ieum.spreadsheet.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.Text;
import org.ieum.kernel.WeeklySpan;

/** Says in the form of the contract what people wrote, where that is clear; nothing is guessed in silence. */
public final class UnderstandingValues {

    private static final String ONE_TO_TWELVE = "[1-9]|1[0-2]";

    private final Words genders = Words.named("gender");
    private final Words deliveries = Words.named("delivery");
    private final Words locales = Words.named("locale");
    private final Words statuses = Words.named("status");
    private final SkillsText skills = new SkillsText();
    private final Words cities;
    private final NeedsText needs;
    private final HoursText hours;
    private final String usualLessons;

    /** @param usualLessons of a need that says only its subject: {@code 1x60} */
    public UnderstandingValues(Vocabulary vocabulary, String usualLessons) {
        this.cities = Words.of(vocabulary.cities());
        this.needs = new NeedsText(Words.of(vocabulary.subjects()));
        this.hours = new HoursText(new HoursTokens(vocabulary.spans()));
        this.usualLessons = usualLessons;
    }

    /**
     * What a value says.
     *
     * @param text not empty
     * @return in the form of the contract; empty if it is not understood
     */
    public Optional<String> read(Meaning meaning, String text) {
        return switch (meaning.column()) {
            case "gender", "tutor_gender" -> genders.find(text);
            case "delivery" -> deliveries.find(text);
            case "locale" -> locales.find(text);
            case "status" -> statuses.find(text);
            case "city" -> cities.find(text);
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
                Optional.of(Text.plain(text).replaceAll("\\D+", "")).filter(number -> number.matches(ONE_TO_TWELVE));
            case "registered_on", "commitment_start", "commitment_end", "since" ->
                DateText.read(text).map(LocalDate::toString);
            default -> Optional.of(text);
        };
    }

    private Optional<String> spans(String text, String day) {
        Set<DayOfWeek> given = day.isEmpty() ? Set.of() : Set.of(HalfHour.parseDay(day));
        return hours.read(text, given).map(UnderstandingValues::join);
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
