package org.ieum.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ieum.spreadsheet.AsGuessed.column;
import static org.ieum.spreadsheet.AsGuessed.translated;

import java.io.IOException;
import java.util.List;
import org.ieum.exchange.DataFile;
import org.ieum.spreadsheet.source.FilesOfTests;
import org.ieum.spreadsheet.source.RecognizingTables;
import org.ieum.spreadsheet.source.TableFile;
import org.ieum.spreadsheet.value.Meaning;
import org.junit.jupiter.api.Test;

/** Tables of people who never thought that a program would read them: nobody is lost, and nobody is made up. */
class ClumsyTablesTest {

    @Test
    void aHeaderOfTwoRowsUnderTitlesIsOne() {
        Translated said = learners("""
                2026년 가을 신청자,,,,,
                담당: 홍,,,,,
                ,,,,,

                (비공개),,,,,
                번호,이름,이메일,가능한 시간,,
                ,,,월,수,토
                1,바다,a@b.test,19:00-21:00,,오전
                2,하늘,c@b.test,,저녁,
                """);
        assertThat(said.unknown()).isEmpty();
        assertThat(column(said, "ref")).containsExactly("1", "2");
        assertThat(column(said, "alias")).containsExactly("바다", "하늘");
        assertThat(column(said, "email")).containsExactly("a@b.test", "c@b.test");
        assertThat(column(said, "availability")).containsExactly("MON 19:00-21:00;SAT 09:00-12:00", "WED 19:00-22:00");
    }

    /** The same with cells made one, as a workbook has it. */
    @Test
    void aHeaderOfTwoRowsWithCellsMadeOneIsOne() throws IOException {
        byte[] file = Workbooks.withSheet(
                "",
                row(6, "번호", "이름", "가능한 시간", "") + row(7, "", "", "월", "수") + row(8, "1", "바다", "19:00-21:00", "저녁"));
        Translated said = translated(FilesOfTests.of(file), DataFile.LEARNERS);
        assertThat(column(said, "alias")).containsExactly("바다");
        assertThat(column(said, "availability")).containsExactly("MON 19:00-21:00;WED 19:00-22:00");
    }

    /** With more to say than the header has, and without an address by which one would know that it is a person. */
    @Test
    void whoStandsUnderAShortHeaderIsNotTakenForIt() {
        Translated said = learners("이름,지역\n바다,서울,안경,형\n하늘,부산,,\n");
        assertThat(column(said, "alias")).containsExactly("바다", "하늘");
    }

    /** Of the words that stand over columns some are answers, too. */
    @Test
    void whatSomebodyChoseIsNoHeader() {
        Translated said = learners("어떻게 불러 드릴까요? 이름,무슨 요일이 좋아요?,어떻게 배울까요? 방식\n바다,월,대면\n하늘,화,비대면\n");
        assertThat(column(said, "alias")).containsExactly("바다", "하늘");
        assertThat(column(said, "delivery")).containsExactly("in_person", "online");
    }

    @Test
    void aRowOfSumsIsNobody() {
        Translated said = learners("이름,지역,가능한 시간\n바다,서울,월 19:00-21:00\n합계,,\n Total :,,\n");
        assertThat(column(said, "alias")).containsExactly("바다", "", "");
        assertThat(column(said, "ref").get(1)).isEmpty();
        assertThat(said.changed()).containsKey(new Translated.TableValue(Meaning.of("alias"), "합계"));
    }

    /** Two files, one behind the other. */
    @Test
    void aHeaderThatComesAgainIsNobody() {
        Translated said = learners("이름,성별\n바다,여\n이름,성별\n하늘,남\n");
        assertThat(said.lines()).containsExactly(2, 4);
        assertThat(column(said, "alias")).containsExactly("바다", "하늘");
        assertThat(said.unknown()).isEmpty();
    }

    @Test
    void endsOfLinesOfThreeSystemsAndMarksInBetween() {
        Translated said = learners("이름,성별\r\n바다,여\n하늘,남\r\ufeff이름,성별\n별,여\n");
        assertThat(column(said, "alias")).containsExactly("바다", "하늘", "별");
    }

    /** Nothing of it is to be seen. */
    @Test
    void unseenSignsAreNoPartOfNamesOrWords() {
        Translated said = learners("이름,성별,지역\n바\u200b다\u2060,여\u200b,서\u00ad울\n\u3000하늘\u00a0,\u200e남,부산\u200f\n");
        assertThat(said.unknown()).isEmpty();
        assertThat(column(said, "alias")).containsExactly("바다", "하늘");
        assertThat(column(said, "city")).containsExactly("Seoul", "Busan");
    }

    @Test
    void keysThatAWorkbookMadeNumbersAreTheirDigits() throws IOException {
        byte[] file = Workbooks.withSheet(
                "",
                row(1, "번호", "이름")
                        + "<row r=\"2\"><c r=\"A2\"><v>1.0123456789E10</v></c>" + text("B2", "바다") + "</row>"
                        + "<row r=\"3\"><c r=\"A3\"><v>1012345678.0</v></c>" + text("B3", "하늘") + "</row>");
        assertThat(column(translated(FilesOfTests.of(file), DataFile.LEARNERS), "ref"))
                .containsExactly("10123456789", "1012345678");
    }

    @Test
    void ofColumnsOfOneNameNoneIsLost() {
        TableFile file = FilesOfTests.of("이름,시간,시간,비고,비고\n바다,월 19:00-21:00,화 19:00-21:00,a,b\n");
        TableHead head = TableHead.of(file, RecognizingTables.recognize(file));
        assertThat(head.columns(1)).extracting(SourceColumn::samples).contains(List.of("a"), List.of("b"));
        Translated said = learners("이름,시간 [월],시간 [월]\n바다,19:00-20:00,20:00-21:00\n");
        assertThat(column(said, "availability").get(0)).contains("MON 19:00-20:00");
    }

    private static Translated learners(String text) {
        return translated(FilesOfTests.of(text), DataFile.LEARNERS);
    }

    private static String row(int line, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + line + "\">");
        for (int i = 0; i < cells.length; i++) {
            row.append(text((char) ('A' + i) + "" + line, cells[i]));
        }
        return row.append("</row>").toString();
    }

    private static String text(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
}
