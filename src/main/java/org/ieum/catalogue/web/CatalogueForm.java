package org.ieum.catalogue.web;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.catalogue.LocalizedName;
import org.ieum.kernel.Text;
import org.ieum.platform.Characters;

/** What an admin sends to add or rename a city or subject, as texts. */
record CatalogueForm(String key, String ko, String en, String zh, String language) {

    static final CatalogueForm EMPTY = new CatalogueForm("", "", "", "", "");

    private static final Pattern CITY = Pattern.compile("[A-Z][A-Za-z0-9-]{0,39}");
    private static final Pattern SUBJECT = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2,3})?");

    /** What is wrong with it as a city, in words; empty if nothing is. */
    Optional<String> cityFlaw(CatalogueMessages words) {
        return CITY.matcher(key).matches() ? namesFlaw(words) : Optional.of(words.badKey());
    }

    /** What is wrong with it as a subject. */
    Optional<String> subjectFlaw(CatalogueMessages words) {
        if (!SUBJECT.matcher(key).matches()) {
            return Optional.of(words.badKey());
        }
        return LANGUAGE.matcher(language).matches() ? namesFlaw(words) : Optional.of(words.badLanguage());
    }

    /** What is wrong with the names. */
    Optional<String> namesFlaw(CatalogueMessages words) {
        boolean good = Stream.of(ko, en, zh).allMatch(CatalogueForm::isName);
        return good ? Optional.empty() : Optional.of(words.badName(LocalizedName.MOST));
    }

    LocalizedName names() {
        return new LocalizedName(Text.clean(ko), Text.clean(en), Text.clean(zh));
    }

    private static boolean isName(String text) {
        String name = Text.clean(text);
        return !name.isEmpty() && Characters.isLine(name, LocalizedName.MOST);
    }
}
