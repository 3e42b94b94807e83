package org.ieum.platform;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ieum.kernel.Coded;
import org.ieum.kernel.PageLanguage;

/** In which language somebody reads. */
public final class Readers {

    private Readers() {}

    /** The one that was chosen, else the first of {@code accepted} (Accept-Language) that there is, else English. */
    public static PageLanguage language(String chosen, List<Locale> accepted) {
        return find(chosen)
                .or(() -> accepted.stream()
                        .flatMap(locale -> find(locale.getLanguage()).stream())
                        .findFirst())
                .orElse(PageLanguage.EN);
    }

    private static Optional<PageLanguage> find(String code) {
        return code == null ? Optional.empty() : Coded.find(PageLanguage.class, code);
    }
}
