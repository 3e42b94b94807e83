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

    /** Of what there is in each language, what is for a reader of this one; null where that is. */
    public String of(String korean, String english, String chinese) {
        return switch (this) {
            case KO -> korean;
            case EN -> english;
            case ZH -> chinese;
        };
    }

    /** For dates, numbers and messages. */
    public Locale locale() { return locale; }
}
