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
import org.ieum.account.web.InvitationWords;
import org.ieum.account.web.SecondStepWords;
import org.ieum.desk.web.PeopleWords;
import org.ieum.exchange.web.ImportWords;
import org.ieum.joining.web.JoiningWords;
import org.ieum.person.web.HoursWords;
import org.ieum.person.web.JoinWords;
import org.ieum.round.web.ExplainWords;
import org.ieum.selfservice.web.ChangesWords;
import org.ieum.selfservice.web.OwnWords;
import org.ieum.week.web.FeedWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sentence that is missing in one language would come out in English without a word. */
class WordsTest {

    static Stream<Class<?>> bundles() {
        return Stream.of(
                FaultMessages.class,
                ProblemMessages.class,
                JoinWords.class,
                JoiningWords.class,
                HoursWords.class,
                OwnWords.class,
                ExplainWords.class,
                AccountMessages.class,
                InvitationWords.class,
                SecondStepWords.class,
                FeedWords.class);
    }

    /** Coordinators' pages speak Korean and English. */
    static Stream<Class<?>> coordinatorsBundles() {
        return Stream.of(PeopleWords.class, ImportWords.class, ChangesWords.class);
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
