package org.ieum.explanation.web;

import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.PageLanguage;
import org.ieum.matching.model.Recruit;
import org.ieum.platform.Messages;

/** Says whom to look for in a reader's language. */
record RecruitingFormatter(RecruitingMessages words, Catalogue.CatalogueNames names) {

    /** Reads the catalogue once. */
    static RecruitingFormatter in(PageLanguage language, Catalogue catalogue) {
        return new RecruitingFormatter(Messages.in(language, RecruitingMessages.class), catalogue.names(language));
    }

    String text(Recruit recruit) {
        return words.recruit(names.subject(recruit.subject()), city(recruit), words.pattern(recruit.pattern()));
    }

    /** A sentence for a call for volunteers; names no learner. */
    String call(Recruit recruit) {
        return words.call(
                names.subject(recruit.subject()),
                city(recruit),
                words.pattern(recruit.pattern()),
                recruit.sessions(),
                recruit.served());
    }

    private String city(Recruit recruit) {
        return recruit.city().map(names::city).orElse("");
    }
}
