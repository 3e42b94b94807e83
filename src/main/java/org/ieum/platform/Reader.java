package org.ieum.platform;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Optional;
import org.ieum.kernel.Coded;
import org.ieum.kernel.PageLanguage;

/** Whoever reads an answer, and in which language. */
public final class Reader {

    private Reader() {}

    /** The first of the languages that the request accepts which Ieum speaks; English if it speaks none of them. */
    public static PageLanguage language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .map(code -> Coded.find(PageLanguage.class, code))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(PageLanguage.EN);
    }

    /** The words of a message bundle in that language. */
    public static <T> T words(Class<T> bundle, PageLanguage language) {
        return MessageBundles.get(bundle, Localized.Literal.of(language.code()));
    }
}
