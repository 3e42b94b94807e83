package org.ieum.platform;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.ieum.kernel.PageLanguage;

/** The words of message bundles, for code that no template calls. */
public final class Messages {

    private Messages() {}

    /** A bundle's words in a language; in English where it has none in it, as a template has them. */
    public static <T> T in(PageLanguage language, Class<T> bundle) {
        InstanceHandle<T> words = Arc.container().instance(bundle, Localized.Literal.of(language.code()));
        return words.isAvailable() ? words.get() : MessageBundles.get(bundle);
    }
}
