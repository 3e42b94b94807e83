package org.ieum.person.web;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;

/** What languages and time zones are called in a reader's language. */
public final class LocalNames {

    private LocalNames() {}

    /** A language by its BCP 47 tag. */
    public static String language(String tag, Locale reader) {
        return Locale.forLanguageTag(tag).getDisplayName(reader);
    }

    /** A time zone by its IANA name, with the place; what somebody typed that is none is called what it is. */
    public static String zone(String id, Locale reader) {
        String place = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        try {
            return ZoneId.of(id).getDisplayName(TextStyle.FULL, reader) + " (" + place + ")";
        } catch (DateTimeException e) {
            return id;
        }
    }
}
