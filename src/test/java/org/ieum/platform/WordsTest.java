package org.ieum.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.ieum.MessageKeys;
import org.ieum.account.web.AccountMessages;
import org.ieum.account.web.InvitationMessages;
import org.ieum.account.web.SecondStepMessages;
import org.ieum.desk.web.PeopleMessages;
import org.ieum.exchange.web.ImportMessages;
import org.ieum.explanation.web.RecruitingMessages;
import org.ieum.joining.web.JoiningMessages;
import org.ieum.person.web.HoursMessages;
import org.ieum.person.web.JoinMessages;
import org.ieum.round.web.ExplainMessages;
import org.ieum.selfservice.web.ChangesMessages;
import org.ieum.selfservice.web.OwnMessages;
import org.ieum.week.FeedMessages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sentence that is missing in one language would come out in English without a word. */
class WordsTest {

    static Stream<Class<?>> bundles() {
        return Stream.of(
                FaultMessages.class,
                ProblemMessages.class,
                JoinMessages.class,
                JoiningMessages.class,
                HoursMessages.class,
                OwnMessages.class,
                ExplainMessages.class,
                RecruitingMessages.class,
                AccountMessages.class,
                InvitationMessages.class,
                SecondStepMessages.class,
                FeedMessages.class);
    }

    /** Coordinators' pages speak Korean and English. */
    static Stream<Class<?>> coordinatorsBundles() {
        return Stream.of(PeopleMessages.class, ImportMessages.class, ChangesMessages.class);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everySentenceIsThereInEveryLanguage(Class<?> bundle) throws IOException {
        areThere(bundle, "ko", "zh");
    }

    @ParameterizedTest
    @MethodSource("coordinatorsBundles")
    void everySentenceForCoordinatorsIsThereInKorean(Class<?> bundle) throws IOException {
        areThere(bundle, "ko");
    }

    private static void areThere(Class<?> bundle, String... languages) throws IOException {
        for (String language : languages) {
            assertThat(MessageKeys.file(bundle, language).orElseThrow().stringPropertyNames())
                    .as(language)
                    .containsExactlyInAnyOrderElementsOf(MessageKeys.of(bundle));
        }
    }
}
