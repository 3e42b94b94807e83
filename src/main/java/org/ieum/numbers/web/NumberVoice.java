package org.ieum.numbers.web;

import java.util.Map;
import org.ieum.catalogue.Named;
import org.ieum.kernel.PageLanguage;
import org.ieum.numbers.Ending;
import org.ieum.platform.Messages;

/** Says the numbers in a reader's language. */
public record NumberVoice(NumberMessages words, PageLanguage language) {

    static NumberVoice in(PageLanguage language) {
        return new NumberVoice(Messages.in(language, NumberMessages.class), language);
    }

    /** {@code 83%}. */
    String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    String name(Map<String, ? extends Named> things, String key) {
        return things.containsKey(key) ? things.get(key).name(language) : words.noCity();
    }

    String say(Ending ending) {
        return words.ending(ending);
    }
}
