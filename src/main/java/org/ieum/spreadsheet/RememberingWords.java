package org.ieum.spreadsheet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.exchange.DataFile;
import org.ieum.platform.Sealing;
import org.ieum.spreadsheet.value.Meaning;

/** Keeps what words of tables mean for the tables that come next, for a year after they were said last. */
@Singleton
class RememberingWords {

    private static final Period LONGEST = Period.ofYears(1);

    @Inject RememberedWords words;
    @Inject Sealing sealing;
    @Inject Clock clock;

    /** What a kind of table may say, by the code of a meaning and by the text. */
    Map<String, Map<String, String>> of(DataFile file) {
        Set<String> columns = new HashSet<>(file.columns());
        Map<String, Map<String, String>> taught = new HashMap<>();
        words.newest().stream()
                .filter(word -> Meaning.parse(word.meaning)
                        .filter(meaning -> columns.contains(meaning.column()))
                        .isPresent())
                .forEach(word -> taught.computeIfAbsent(word.meaning, unheeded -> new HashMap<>())
                        .put(word.text, word.meant));
        return taught;
    }

    /** From now on a text means this. */
    void remember(String meaning, String text, String meant, String actor) {
        byte[] hash = hash(text);
        RememberedWord word = words.of(meaning, hash).orElseGet(() -> new RememberedWord(meaning, hash, text));
        word.meant = meant;
        word.saidBy = actor;
        word.saidAt = clock.instant();
        words.persist(word);
    }

    /** Nobody knows any more what a text means. */
    void forget(String meaning, String text) {
        words.of(meaning, hash(text)).ifPresent(words::delete);
    }

    void forgetOld() {
        words.forget(ZonedDateTime.now(clock).minus(LONGEST).toInstant());
    }

    /** Without those of one table that were not said there. */
    static Map<String, Map<String, String>> without(
            Map<String, Map<String, String>> taught, String meaning, String text) {
        return taught.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, words -> {
            Map<String, String> left = new HashMap<>(words.getValue());
            if (words.getKey().equals(meaning)) {
                left.remove(text);
            }
            return left;
        }));
    }

    private byte[] hash(String text) {
        return sealing.hash("word " + text);
    }
}
