package org.ieum.platform;

import org.ieum.kernel.Coded;
import org.ieum.kernel.PageLanguage;

/** Finds the sentence for a kind of problem. */
final class ProblemTitles {

    private ProblemTitles() {}

    static String of(String type, PageLanguage language) {
        ProblemMessages words = Messages.in(language, ProblemMessages.class);
        // Each feature has its own conflicts; their type says which.
        return words.title(Coded.find(ProblemKind.class, type.replace('-', '_')).orElse(ProblemKind.CONFLICT));
    }
}
