package org.ieum.platform;

import org.ieum.kernel.PageLanguage;

/** Finds the sentence for a kind of problem. */
public final class ProblemTitles {

    private ProblemTitles() {}

    /** What went wrong, in one sentence. */
    public static String of(ProblemKind kind, PageLanguage language) {
        return Messages.in(language, ProblemMessages.class).title(kind);
    }
}
