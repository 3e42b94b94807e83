package org.ieum.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ieum.spreadsheet.source.FilesOfTests;
import org.ieum.spreadsheet.source.RecognizingTables;
import org.ieum.spreadsheet.source.SourceRow;
import org.ieum.spreadsheet.source.TableFile;
import org.ieum.spreadsheet.source.TableForm;
import org.ieum.spreadsheet.source.UnreadableTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as odd programs and tired people save them: read right, or refused with the place. */
class OddTablesTest {

    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Words without a space between few separators: of UTF-16 hardly a byte is empty. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void wideLettersWithoutAMarkAreKnownByWhatSeparatesThem(String charset) {
        String table = "이름;하고싶은말\n바다;" + "안녕하세요반갑습니다".repeat(60) + "\n가을;" + "가각간갇".repeat(200) + "\n";
        List<SourceRow> rows = rows(table.getBytes(Charset.forName(charset)));
        assertThat(rows).extracting(SourceRow::line).containsExactly(1, 2, 3);
        assertThat(rows.get(0).cells()).containsExactly("이름", "하고싶은말");
        assertThat(rows.get(2).at(0)).isEqualTo("가을");
    }

    @Test
    void lettersOfCodePage949WithSemicolons() {
        byte[] file = "이름;메모\r\n똠방각하;뷁, 쉼표\r\n".getBytes(Charset.forName("x-windows-949"));
        assertThat(rows(file).get(1).cells()).containsExactly("똠방각하", "뷁, 쉼표");
    }

    @Test
    void aHeaderInTheFourthRowIsFound() {
        TableFile file = FilesOfTests.of("2026년 신청자,,,\n담당: 홍,,,\n,,,\n이름,메일,과목,시간\n바다,a@b.test,영어,월\n합계,,,1\n");
        TableHead head = TableHead.of(file, RecognizingTables.recognize(file));
        assertThat(head.likelyHeader()).isEqualTo(4);
    }

    @Test
    void ofTwoColumnsOfOneNameEachKeepsItsOwn() {
        TableFile file = FilesOfTests.of("이름,시간,시간\n바다,월,화\n");
        assertThat(TableHead.of(file, RecognizingTables.recognize(file)).columns(1))
                .containsExactly(
                        new SourceColumn(0, "이름", List.of("바다")),
                        new SourceColumn(1, "시간", List.of("월")),
                        new SourceColumn(2, "시간", List.of("화")));
    }

    /** What no quotation mark closes would swallow all people behind it. */
    @ParameterizedTest
    @ValueSource(strings = {"이름,메모\n\"두\n줄\",x\n\"바다,안녕\n하늘,좋아\n", "이름,메모\n\"두\n줄\",x\n\"바다\"가,안녕\n하늘,좋아\n"})
    void aQuotationMarkThatNothingClosesIsToldWithItsLine(String text) {
        refuses(UnreadableTable.Why.UNBALANCED_QUOTE, "4", utf8(text));
    }

    @Test
    void aQuotationMarkWithinATextIsOne() {
        assertThat(rows(utf8("이름,메모\n바다,키 5\"6\n\"큰 \"\"별\"\"\",x\n")))
                .extracting(SourceRow::cells)
                .containsExactly(List.of("이름", "메모"), List.of("바다", "키 5\"6"), List.of("큰 \"별\"", "x"));
    }

    @Test
    void aSignThatNoTextHasIsToldWithItsLine() {
        refuses(UnreadableTable.Why.NUL, "2", utf8("이름,메모\n바\u0000다,안녕하세요 반갑습니다\n"));
        refuses(UnreadableTable.Why.NUL, "1", utf8("name,note of the organisation\u0000\nbada,hello to everybody\n"));
    }

    @Test
    void aCellIsAsLongAsExcelHasIt() {
        assertThat(rows(utf8("a,b\n1," + "가".repeat(32_767) + "\n")).get(1).at(1))
                .hasSize(32_767);
        refuses(UnreadableTable.Why.TOO_LONG_A_CELL, "2", utf8("a,b\n1," + "가".repeat(32_768) + "\n"));
    }

    /** Found while everything is read, not on the page where somebody says what rows mean. */
    @Test
    void aFaultFarDownIsFoundWhenTheTableComes() {
        TableFile file = FilesOfTests.of("a,b\n" + "1,2\n".repeat(500) + "\"x,y\n");
        TableForm form = RecognizingTables.recognize(file);
        assertThatThrownBy(() -> RecognizingTables.check(file, form))
                .isInstanceOfSatisfying(
                        UnreadableTable.class, e -> assertThat(e.place()).isEqualTo("502"));
    }

    @Test
    void aDayCountsFrom1904WhereTheWorkbookSaysSo() throws IOException {
        String row = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44894</v></c></row>";
        byte[] file = workbook(MAIN, RELATIONS, "<workbookPr date1904=\"1\"/>", "", row);
        assertThat(rows(file).get(0).at(0)).isEqualTo("2026-11-30");
        byte[] said = workbook(MAIN, RELATIONS, "<workbookPr date1904=\"true\"/>", "", row);
        assertThat(rows(said).get(0).at(0)).isEqualTo("2026-11-30");
        byte[] usual = workbook(MAIN, RELATIONS, "<workbookPr/>", "", row);
        assertThat(rows(usual).get(0).at(0)).isEqualTo("2022-11-29");
    }

    @Test
    void aStrictWorkbookIsToldAsSuch() throws IOException {
        byte[] file = workbook(
                STRICT,
                STRICT_RELATIONS,
                "<workbookPr/>",
                "",
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>이름</t></is></c><c r=\"B1\" s=\"1\"><v>46356</v></c></row>");
        refuses(UnreadableTable.Why.STRICT_WORKBOOK, "", file);
    }

    @Test
    void aHiddenSheetIsNotRead() throws IOException {
        String row = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is></c></row>";
        byte[] file = workbook(MAIN, RELATIONS, "", " state=\"hidden\"", row);
        assertThatThrownBy(() -> rows(file))
                .isInstanceOfSatisfying(
                        UnreadableTable.class, e -> assertThat(e.why()).isEqualTo(UnreadableTable.Why.EMPTY));
    }

    /** Of kinds, references and numbers that no program of ours would write. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"A1\" t=\"d\"><v>2026-11-03T00:00:00</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"zz\"><v>1</v></c></row>",
                "<row r=\"x\"><c r=\"A1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"!!\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"b\"><v>maybe</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>abc</v></c></row>"
            })
    void aCellThatIsNoneMakesAWorkbookBroken(String row) throws IOException {
        refuses(UnreadableTable.Why.BROKEN, "", workbook(MAIN, RELATIONS, "", "", row));
    }

    /** Excel's own line that says what separates; a sign at the end of each row; a header in the seventh. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sep=;\r\n이름;메일;도시\r\n바다;a@b.test;서울\r\n",
                "\ufeff\"sep=;\"\n이름;메일;도시\n바다;a@b.test;서울\n",
                "이름;메일;도시;\n바다;a@b.test;서울;\n하늘;c@b.test;부산;\n",
                "2026 명단;;\n\n담당;김;\n전화;02-1;\n\n\n이름;메일;도시\n바다;a@b.test;서울\n",
                "개인;;\n이름;메일;도시\n바다;a@b.test;서울\n",
                "\u00a0이름\u3000;메일 ;\u200b도시\r바다;a@b.test;서울\r"
            })
    void whatStandsAroundATableIsNoneOfIt(String text) {
        TableFile file = FilesOfTests.of(text);
        TableHead head = TableHead.of(file, RecognizingTables.recognize(file));
        assertThat(head.columns(head.likelyHeader()))
                .extracting(SourceColumn::name, column -> column.samples().get(0))
                .containsExactly(tuple("이름", "바다"), tuple("메일", "a@b.test"), tuple("도시", "서울"));
    }

    /** Who stands in the first line would be lost without a word. */
    @Test
    void aTableWithoutAHeaderIsRefused() {
        TableFile file = FilesOfTests.of("바다,a@b.test,여,서울\n하늘,b@b.test,남,부산\n");
        TableHead head = TableHead.of(file, RecognizingTables.recognize(file));
        assertThatThrownBy(head::likelyHeader)
                .isInstanceOfSatisfying(
                        UnreadableTable.class, e -> assertThat(e.why()).isEqualTo(UnreadableTable.Why.NO_HEADER));
    }

    /** With more to say than the header has. */
    @Test
    void aPersonIsNoHeader() {
        TableFile file = FilesOfTests.of("이름,메일\n바다,a@b.test,여,서울,영어\n");
        assertThat(TableHead.of(file, RecognizingTables.recognize(file)).likelyHeader())
                .isEqualTo(1);
    }

    @Test
    void aBinaryWorkbookIsToldAsSuch() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", "<Types/>");
            part(zip, "xl/workbook.bin", "x");
        }
        refuses(UnreadableTable.Why.BINARY_WORKBOOK, "", bytes.toByteArray());
    }

    /** Excel marks them in green; a key with zeros is one. */
    @Test
    void aNumberThatIsATextStaysAsItStands() throws IOException {
        byte[] file = workbook(
                MAIN,
                RELATIONS,
                "",
                "",
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>007</t></is></c>"
                        + "<c r=\"B1\" t=\"str\"><f>TEXT(7,&quot;000&quot;)</f><v>007</v></c>"
                        + "<c r=\"C1\"><f>3.5*2</f><v>7.0</v></c><c r=\"D1\"><v>7</v></c></row>");
        assertThat(rows(file).get(0).cells()).containsExactly("007", "007", "7", "7");
    }

    private static byte[] workbook(String main, String relations, String properties, String state, String rows)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations + "\">" + properties
                            + "<sheets><sheet name=\"a\" sheetId=\"1\"" + state + " r:id=\"r1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r1\" Type=\"" + relations
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            part(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet xmlns=\"" + main
                            + "\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void refuses(UnreadableTable.Why why, String place, byte[] file) {
        assertThatThrownBy(() -> rows(file)).isInstanceOfSatisfying(UnreadableTable.class, e -> {
            assertThat(e.why()).isEqualTo(why);
            assertThat(e.place()).isEqualTo(place);
        });
    }

    private static List<SourceRow> rows(byte[] file) {
        List<SourceRow> rows = new ArrayList<>();
        TableFile written = FilesOfTests.of(file);
        RecognizingTables.each(written, RecognizingTables.recognize(written), rows::add);
        return rows;
    }
}
