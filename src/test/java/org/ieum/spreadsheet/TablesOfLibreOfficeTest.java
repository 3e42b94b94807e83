package org.ieum.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ieum.spreadsheet.AsGuessed.column;
import static org.ieum.spreadsheet.AsGuessed.translated;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.ieum.exchange.DataFile;
import org.ieum.spreadsheet.source.FilesOfTests;
import org.ieum.spreadsheet.source.HowToRead;
import org.ieum.spreadsheet.source.RecognizingTables;
import org.ieum.spreadsheet.source.TableFile;
import org.ieum.spreadsheet.source.TableForm;
import org.ieum.spreadsheet.source.TextEncoding;
import org.ieum.spreadsheet.source.UnreadableTable;
import org.ieum.spreadsheet.value.Meaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that LibreOffice saved, in {@code src/test/resources/tables}. */
class TablesOfLibreOfficeTest {

    /** One source, five programs' habits: the same people. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "answers-cp949-semicolons.csv",
                "answers-utf16-tabs.csv",
                "answers-utf8-quoted.csv",
                "answers.xlsx",
                "sources/answers.csv"
            })
    void theAnswersOfAFormAreTheSameHoweverTheyWereSaved(String name) throws IOException {
        TableFile file = read(name);
        Translated said = translated(file, DataFile.LEARNERS);
        assertThat(said.unknown()).isEmpty();
        assertThat(column(said, "alias")).containsExactly("바다", "하늘", "별", "뷁");
        assertThat(column(said, "email"))
                .containsExactly("bada@people.test", "sky@people.test", "", "bwek@people.test");
        assertThat(column(said, "registered_on"))
                .containsExactly("2026-11-03", "2026-11-04", "2026-11-04", "2026-11-05");
        assertThat(column(said, "gender")).containsExactly("female", "male", "female", "undisclosed");
        assertThat(column(said, "city")).containsExactly("Seoul", "Busan", "Seoul", "Seoul");
        assertThat(column(said, "needs"))
                .containsExactly("english:1x60;math:1x60", "english:1x60", "math:1x60", "english:1x60");
        assertThat(column(said, "delivery")).containsExactly("online", "either", "in_person", "online");
        assertThat(column(said, "availability"))
                .containsExactly(
                        "MON 19:00-21:00;WED 19:00-22:00",
                        "SAT 09:00-12:00",
                        "WED 19:00-21:00;SAT 09:00-12:00;SAT 13:00-18:00",
                        "WED 19:00-22:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "answers-cp949-semicolons.csv!CP949!;",
                "answers-utf16-tabs.csv!UTF_16LE!\\t",
                "answers-utf8-quoted.csv!UTF_8!,"
            })
    void howATextIsWrittenIsFound(String name, TextEncoding encoding, String separator) throws IOException {
        assertThat(RecognizingTables.recognize(read(name)))
                .isEqualTo(new TableForm.Delimited(
                        encoding, separator.translateEscapes().charAt(0)));
    }

    /** Two sheets, titles, a header of two rows, a city for three people, a day and a key as numbers, a person filtered away. */
    @Test
    void aListWithTitlesAndCellsMadeOneIsReadAsOneSeesIt() throws IOException {
        TableFile file = read("roster.xlsx");
        TableForm form = RecognizingTables.recognize(file);
        assertThat(form).isEqualTo(new TableForm.Workbook(List.of("안내", "봉사자 명단"), 0));
        TableForm list = form.as(new HowToRead(1, "", "", 0));
        TableHead head = TableHead.of(file, list);
        assertThat(head.likelyHeader()).isEqualTo(6);
        assertThat(head.columns(6))
                .extracting(SourceColumn::name)
                .containsExactly("번호", "성명", "전화", "이메일", "성별", "지역", "지도 과목", "가능 시간", "활동 시작");
        Translated said = translated(file, list, DataFile.TUTORS);
        assertThat(said.unknown()).isEmpty();
        assertThat(said.lines()).containsExactly(7, 8, 9, 11);
        assertThat(column(said, "ref")).containsExactly("0007", "0008", "0009", "0010");
        assertThat(column(said, "city")).containsExactly("Seoul", "Seoul", "Seoul", "Busan");
        assertThat(column(said, "commitment_start"))
                .containsExactly("2026-09-01", "2026-09-15", "2026-10-01", "2026-10-05");
        assertThat(column(said, "availability"))
                .containsExactly(
                        "MON 19:00-21:00;WED 19:00-21:00",
                        "SAT 13:00-18:00;SUN 13:00-18:00",
                        "MON 19:00-22:00;TUE 19:00-22:00;WED 19:00-22:00;THU 19:00-22:00;FRI 19:00-22:00",
                        "FRI 19:00-21:00");
    }

    /** Days since 1904, rows that are folded away, keys as numbers, formulas that came to nothing. */
    @Test
    void aNumberIsADayOnlyWhereItLooksLikeOne() throws IOException {
        TableFile file = read("numbers.xlsx");
        Translated said = translated(file, DataFile.LEARNERS);
        assertThat(said.lines()).containsExactly(2, 3, 4);
        assertThat(column(said, "ref")).containsExactly("10000000000", "821012345678", "7");
        assertThat(column(said, "registered_on")).containsExactly("2026-11-03", "2026-11-04", "2026-11-05");
        assertThat(said.unknown())
                .isEqualTo(Map.of(
                        new Translated.TableValue(Meaning.of("alias"), "#DIV/0!"), 1,
                        new Translated.TableValue(Meaning.of("needs"), "#N/A"), 1));
    }

    @ParameterizedTest
    @CsvSource({"answers.ods,OPEN_DOCUMENT", "answers.xls,LOCKED_OR_OLD", "locked.xlsx,LOCKED_OR_OLD"})
    void whatIsNotReadIsToldAsWhatItIs(String name, UnreadableTable.Why why) throws IOException {
        TableFile file = read(name);
        assertThatThrownBy(() -> RecognizingTables.recognize(file))
                .isInstanceOfSatisfying(
                        UnreadableTable.class, e -> assertThat(e.why()).isEqualTo(why));
    }

    private static TableFile read(String name) throws IOException {
        try (InputStream in = TablesOfLibreOfficeTest.class.getResourceAsStream("/tables/" + name)) {
            return FilesOfTests.of(in.readAllBytes());
        }
    }
}
