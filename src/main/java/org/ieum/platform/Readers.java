package org.ieum.platform;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Optional;
import org.ieum.kernel.Coded;
import org.ieum.kernel.PageLanguage;

/** In which language a program's user reads; pages ask {@link Visitor}, who may have chosen. */
final class Readers {

    private Readers() {}

    /** The first that is accepted and that there is, else English. */
    static PageLanguage language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .map(code -> Coded.find(PageLanguage.class, code))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(PageLanguage.EN);
    }
}
