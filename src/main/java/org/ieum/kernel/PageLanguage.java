package org.ieum.kernel;

import java.util.Locale;

/** The language of the pages and mails for a person. */
public enum PageLanguage implements Coded {
    KO(Locale.KOREAN),
    EN(Locale.ENGLISH),
    ZH(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;

    PageLanguage(Locale locale) {
        this.locale = locale;
    }

    /** For dates, numbers and messages. */
    public Locale locale() { return locale; }
}
