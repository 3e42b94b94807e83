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
        return switch (gender) {
            case FEMALE -> words.female();
            case MALE -> words.male();
            case OTHER -> words.other();
            case UNDISCLOSED -> words.undisclosed();
        };
    }

    /** A way to meet. */
    public String say(Delivery delivery) {
        return switch (delivery) {
            case EITHER -> words.either();
            case IN_PERSON -> words.inPerson();
            case ONLINE -> words.online();
        };
    }

    /** How well somebody knows a language. */
    public String say(Level level) {
        return switch (level) {
            case A1 -> words.a1();
            case A2 -> words.a2();
            case B1 -> words.b1();
            case B2 -> words.b2();
            case C1 -> words.c1();
            case C2 -> words.c2();
            case NATIVE -> words.nativeLevel();
        };
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
