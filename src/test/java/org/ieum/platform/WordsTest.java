package org.ieum.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
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
import org.ieum.week.web.FeedMessages;
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
            assertThat(words(bundle.getAnnotation(MessageBundle.class).value(), language)
                            .stringPropertyNames())
                    .as(language)
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(bundle.getDeclaredMethods())
                            .map(Method::getName)
                            .toList());
        }
    }

    private static Properties words(String bundle, String language) throws IOException {
        Properties words = new Properties();
        try (InputStream in =
                        WordsTest.class.getResourceAsStream("/messages/" + bundle + "_" + language + ".properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
