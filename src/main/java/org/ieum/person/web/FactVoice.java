package org.ieum.person.web;

import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.Level;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.Messages;

/** Says what people say of themselves in a reader's language. */
public record FactVoice(JoinMessages words, Locale locale) {

    /** For readers of that language. */
    public static FactVoice in(PageLanguage language) {
        return new FactVoice(Messages.in(language, JoinMessages.class), language.locale());
    }

    /** A gender. */
    public String say(Gender gender) {
        return words.genderOf(gender);
    }

    /** A way to meet. */
    public String say(Delivery delivery) {
        return words.deliveryOf(delivery);
    }

    /** How well somebody knows a language. */
    public String say(Level level) {
        return words.levelOf(level);
    }

    /** A language by its BCP 47 tag. */
    public String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(locale);
    }

    /** A time zone by its IANA name, with the place. */
    public String zone(String id) {
        String place = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        return ZoneId.of(id).getDisplayName(TextStyle.FULL, locale) + " (" + place + ")";
    }
}
