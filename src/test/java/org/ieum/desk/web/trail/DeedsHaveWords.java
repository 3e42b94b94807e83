package org.ieum.desk.web.trail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.ieum.audit.ActionRecorded;
import org.ieum.kernel.PageLanguage;

/** Whatever any test has done that the trail writes down has words: a new deed without them is red where it is done first. */
@Singleton
class DeedsHaveWords {

    void written(@Observes ActionRecorded event) {
        if (event.action().startsWith("retention.") || event.action().startsWith("test.")) {
            return;
        }
        for (PageLanguage language : new PageLanguage[] {PageLanguage.EN, PageLanguage.KO}) {
            assertThat(new DeedWords(language).did(event.action()))
                    .as(event.action())
                    .isPresent();
        }
    }
}
