package org.ieum.explanation.web;

import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.PageLanguage;
import org.ieum.matching.model.Pattern;
import org.ieum.matching.model.Recruit;
import org.ieum.platform.Messages;

/** Says whom to look for in a reader's language. */
record RecruitingVoice(RecruitingMessages words, Catalogue.CatalogueNames names) {

    /** Reads the catalogue once. */
    static RecruitingVoice in(PageLanguage language, Catalogue catalogue) {
        return new RecruitingVoice(Messages.in(language, RecruitingMessages.class), catalogue.names(language));
    }

    String say(Recruit recruit) {
        return words.recruit(
                names.subjects().getOrDefault(recruit.subject(), recruit.subject()),
                city(recruit),
                say(recruit.pattern()));
    }

    /** A sentence for a call for volunteers; names no learner. */
    String call(Recruit recruit) {
        return words.call(
                names.subjects().getOrDefault(recruit.subject(), recruit.subject()),
                city(recruit),
                say(recruit.pattern()),
                recruit.sessions(),
                recruit.served());
    }

    private String city(Recruit recruit) {
        return recruit.city().map(key -> names.cities().getOrDefault(key, key)).orElse("");
    }

    String say(Pattern pattern) {
        return words.pattern(pattern);
    }
}
