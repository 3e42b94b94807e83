package org.ieum.round.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.ieum.MessageKeys;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coordinators read Korean and English; a sentence that is missing would come out in English without a word. */
class RoundWordsTest {

    @ParameterizedTest
    @ValueSource(classes = {RoundMessages.class, ReviewMessages.class, PublicationMessages.class, SwapMessages.class})
    void everySentenceIsThereInKorean(Class<?> bundle) throws IOException {
        assertThat(MessageKeys.file(bundle, "ko").orElseThrow().stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(MessageKeys.of(bundle));
    }
}
