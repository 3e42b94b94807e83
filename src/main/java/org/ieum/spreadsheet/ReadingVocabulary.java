package org.ieum.spreadsheet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.Named;
import org.ieum.kernel.PageLanguage;
import org.ieum.spreadsheet.value.Vocabulary;
import org.ieum.spreadsheet.value.Words;

/** Reads what this installation calls things. */
@Singleton
class ReadingVocabulary {

    @Inject Catalogue catalogue;
    @Inject SpreadsheetSettings settings;

    Vocabulary read() {
        return new Vocabulary(named(catalogue.cities()), named(catalogue.subjects()), spans(settings.spans()));
    }

    /** By each word for one its hours; a name that is no word of ours is a word itself. */
    static Map<String, String> spans(Map<String, String> said) {
        Map<String, String> known = Words.named("span").bare();
        Map<String, String> spans = new HashMap<>(said);
        spans.keySet().removeAll(known.values());
        known.forEach((word, span) -> {
            if (said.containsKey(span)) {
                spans.put(word, said.get(span));
            }
        });
        return spans;
    }

    private static Map<String, String> named(Map<String, ? extends Named> things) {
        Map<String, String> names = new HashMap<>();
        things.forEach((key, thing) -> {
            names.put(key, key);
            Arrays.stream(PageLanguage.values()).forEach(language -> names.put(thing.name(language), key));
        });
        return names;
    }
}
