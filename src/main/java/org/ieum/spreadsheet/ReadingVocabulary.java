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
        Map<String, String> spans = new HashMap<>();
        Words.named("span").bare().forEach((word, span) -> {
            if (settings.spans().containsKey(span)) {
                spans.put(word, settings.spans().get(span));
            }
        });
        return new Vocabulary(named(catalogue.cities()), named(catalogue.subjects()), spans);
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
