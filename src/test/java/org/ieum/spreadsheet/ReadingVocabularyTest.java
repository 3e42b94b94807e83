package org.ieum.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ieum.spreadsheet.value.Meaning;
import org.ieum.spreadsheet.value.UnderstandingValues;
import org.ieum.spreadsheet.value.Vocabulary;
import org.junit.jupiter.api.Test;

/** What an organisation calls a part of the day is what it says it is. */
class ReadingVocabularyTest {

    @Test
    void spansHaveTheHoursThatTheOrganisationGivesThem() {
        UnderstandingValues values = new UnderstandingValues(
                new Vocabulary(
                        Map.of(),
                        Map.of(),
                        ReadingVocabulary.spans(Map.of("evening", "18:00-21:30", "점심시간", "12:00-13:00"))),
                "1x60");
        Meaning hours = Meaning.of("availability");
        assertThat(values.read(hours, "월 저녁")).contains("MON 18:00-21:30");
        assertThat(values.read(hours, "Tue evening")).contains("TUE 18:00-21:30");
        assertThat(values.read(hours, "周三 晚上")).contains("WED 18:00-21:30");
        assertThat(values.read(hours, "목 점심시간")).contains("THU 12:00-13:00");
        assertThat(values.read(hours, "금 오전")).as("without hours it is asked").isEmpty();
    }
}
