package org.ieum.platform;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.ieum.kernel.PageLanguage;

/** The words of message bundles, for code that no template calls. */
public final class Messages {

    private Messages() {}

    /** A bundle's words in a language. */
    public static <T> T in(PageLanguage language, Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(language.code()));
    }
}
