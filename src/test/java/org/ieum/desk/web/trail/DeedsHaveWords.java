package org.ieum.desk.web.trail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ieum.audit.ActionRecorded;
import org.ieum.kernel.PageLanguage;

/** Whatever any test has done that the trail writes down has words: a new deed without them is red where it is done first. */
@Singleton
class DeedsHaveWords {

    /** Once each: a benchmark does the same ones thousands of times. */
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    void written(@Observes ActionRecorded event) {
        if (!event.action().startsWith("retention.")
                && !event.action().startsWith("test.")
                && !known.contains(event.action())) {
            hasWords(event.action());
            known.add(event.action());
        }
    }

    private static void hasWords(String action) {
        for (PageLanguage language : new PageLanguage[] {PageLanguage.EN, PageLanguage.KO}) {
            assertThat(new DeedWords(language).did(action)).as(action).isPresent();
        }
    }
}
