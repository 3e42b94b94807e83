package org.ieum.spreadsheet.web;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.catalogue.Catalogue.CatalogueNames;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.Level;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Session;
import org.ieum.kernel.WeeklySpan;
import org.ieum.person.Status;
import org.ieum.person.web.JoinMessages;
import org.ieum.platform.Messages;
import org.ieum.platform.TimeText;

/** Says in the reader's words what a cell has become: the codes are for programs. */
record SaidInWords(TableMessages messages, CatalogueNames names, PageLanguage language) {

    private static final Pattern NEED = Pattern.compile("([^:;]+):([1-3])x([0-9]{2,3})");
    private static final Pattern SKILL = Pattern.compile("([a-z]{2,8}):(.+)");

    /**
     * A cell as people read it; what has no code, as it is.
     *
     * @param column of the contract
     * @param cell in the form of the contract
     */
    String of(String column, String cell) {
        return switch (column) {
            case "gender", "tutor_gender" ->
                Coded.find(Gender.class, cell).map(messages::gender).orElse(cell);
            case "delivery" ->
                Coded.find(Delivery.class, cell).map(messages::delivery).orElse(cell);
            case "locale" ->
                Coded.find(PageLanguage.class, cell).map(messages::language).orElse(cell);
            case "status" ->
                Coded.find(Status.class, cell).map(messages::standing).orElse(cell);
            case "city" -> names.places(language).getOrDefault(cell, cell);
            case "subject", "subjects" -> each(cell, key -> names.subjects().getOrDefault(key, key));
            case "needs" -> each(cell, this::need);
            case "languages" -> each(cell, this::skill);
            case "availability" -> each(cell, item -> span(WeeklySpan.parse(item)));
            case "times" -> each(cell, item -> TimeText.brief(Session.parse(item), locale()));
            default -> cell;
        };
    }

    private static String each(String cell, UnaryOperator<String> word) {
        return Stream.of(cell.split(";", -1)).map(word).collect(Collectors.joining(", "));
    }

    private String need(String item) {
        Matcher need = NEED.matcher(item);
        return need.matches()
                ? names.subjects().getOrDefault(need.group(1), need.group(1)) + " ("
                        + messages.lessonsOf(Integer.parseInt(need.group(2)), Integer.parseInt(need.group(3))) + ")"
                : item;
    }

    private String skill(String item) {
        Matcher skill = SKILL.matcher(item);
        return skill.matches()
                ? Locale.forLanguageTag(skill.group(1)).getDisplayLanguage(locale()) + " ("
                        + Coded.find(Level.class, skill.group(2))
                                .map(Messages.in(language, JoinMessages.class)::levelOf)
                                .orElse(skill.group(2))
                        + ")"
                : item;
    }

    private String span(WeeklySpan span) {
        String[] dayAndTimes = span.toString().split(" ", 2);
        return TimeText.brief(span.day(), locale()) + " " + dayAndTimes[1].replace('-', '–');
    }

    private Locale locale() {
        return language.locale();
    }
}
