package org.ieum.spreadsheet;

import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.exchange.DataFile;
import org.ieum.spreadsheet.value.Words;

/** What people write over their columns. */
final class HeaderWords {

    private static final Properties HEADERS = Words.load("/spreadsheet/headers.properties");

    private static final Set<String> ALL = over(HEADERS);

    private static final Words DAYS = Words.named("day");

    /** {@code 대면} is both. */
    private static final Set<String> ANSWERS = over(Words.load("/spreadsheet/words.properties"));

    private HeaderWords() {}

    /** One of them, and the column of the contract that it means. */
    record Word(String column, String bare) {}

    /** Those that mean columns of a file. */
    static Stream<Word> of(DataFile file) {
        return file.columns().stream()
                .filter(HEADERS::containsKey)
                .flatMap(column -> bare(HEADERS.getProperty(column)).map(word -> new Word(column, word)));
    }

    /** Whether a cell says one of them, and nothing that might as well be said under one. */
    static boolean isOne(String cell) {
        String word = Words.bare(cell);
        return ALL.contains(word) && !ANSWERS.contains(word);
    }

    /** The same; in the second row of a header may stand days of the week. */
    static boolean isOneOrDay(String cell) {
        return isOne(cell) || DAYS.find(cell).isPresent();
    }

    private static Set<String> over(Properties words) {
        return words.stringPropertyNames().stream()
                .flatMap(name -> bare(words.getProperty(name)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> bare(String words) {
        return Words.list(words).map(Words::bare);
    }
}
