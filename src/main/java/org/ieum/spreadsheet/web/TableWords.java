package org.ieum.spreadsheet.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.ieum.catalogue.Catalogue.CatalogueNames;
import org.ieum.exchange.DataFile;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.Choice;
import org.ieum.platform.TimeText;
import org.ieum.spreadsheet.BringingTablesIn;
import org.ieum.spreadsheet.TableColumn;
import org.ieum.spreadsheet.value.Meaning;

/** The words of these pages in one language, and what can be chosen in it. */
record TableWords(TableMessages messages, CatalogueNames names, PageLanguage language) {

    private static final int MOST_LESSONS = 3;
    private static final List<Integer> MINUTES = List.of(60, 90, 120);
    private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");
    private static final List<String> LANGUAGES = List.of("ko", "en", "zh", "ja", "ru", "fr", "es", "de");

    /** What a column may mean; first that it is passed over. */
    List<Choice> meanings(DataFile file, String chosen) {
        List<Choice> meanings = new ArrayList<>();
        meanings.add(new Choice("", messages.passOver(), chosen.isEmpty()));
        for (String column : file.columns()) {
            String name = messages.name(Coded.parse(TableColumn.class, column));
            meanings.add(new Choice(column, name, chosen.equals(column)));
            parts(column).forEach(part -> {
                String code = column + "/" + part;
                meanings.add(new Choice(code, name + " – " + partName(column, part), chosen.equals(code)));
            });
        }
        return meanings;
    }

    private static List<String> parts(String column) {
        return switch (column) {
            case "availability" -> DAYS;
            case "languages" -> LANGUAGES;
            case "city" -> List.of(Meaning.DISTRICT.part());
            default -> List.of();
        };
    }

    private String partName(String column, String part) {
        return switch (column) {
            case "availability" -> TimeText.brief(HalfHour.parseDay(part), language.locale());
            case "languages" -> Locale.forLanguageTag(part).getDisplayLanguage(language.locale());
            default -> messages.district();
        };
    }

    /** What a cell of our form says, as people read it. */
    String said(String meaning, String cell) {
        if (cell.equals(BringingTablesIn.NOTHING)) {
            return messages.nothing();
        }
        return cell.isEmpty() ? "" : new SaidInWords(messages, names, language).of(meaning.split("/", -1)[0], cell);
    }

    /** What a value may be where there are only so many; empty where it is written. */
    List<Choice> values(String column, String chosen) {
        return switch (column) {
            case "gender", "tutor_gender" -> Choice.of(List.of(Gender.values()), messages::gender, chosen);
            case "delivery" -> Choice.of(List.of(Delivery.values()), messages::delivery, chosen);
            case "locale" -> Choice.of(List.of(PageLanguage.values()), messages::language, chosen);
            case "city" -> Choice.of(names.places(language), chosen);
            case "subject" -> Choice.of(names.subjects(), chosen);
            default -> List.of();
        };
    }

    /** How often and how long a need may be, as files say it: {@code 1x60}. */
    List<Choice> lessons(String chosen) {
        return IntStream.rangeClosed(1, MOST_LESSONS)
                .boxed()
                .flatMap(lessons -> MINUTES.stream().map(minutes -> {
                    String code = lessons + "x" + minutes;
                    return new Choice(code, messages.lessonsOf(lessons, minutes), code.equals(chosen));
                }))
                .toList();
    }
}
