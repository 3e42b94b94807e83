package org.ieum.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ieum.spreadsheet.source.FilesOfTests;
import org.ieum.spreadsheet.source.RecognizingTables;
import org.ieum.spreadsheet.source.SourceRow;
import org.ieum.spreadsheet.source.TableFile;
import org.ieum.spreadsheet.source.TableForm;
import org.ieum.spreadsheet.source.TextEncoding;
import org.ieum.spreadsheet.source.UnreadableTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is, told by its bytes; and what is no table, told as what it is. */
class RecognizingTablesTest {

    private static final String TABLE = "이름;요일;비고\n바다;월,수;\"두 줄\n쪽지\"\n\n하늘;금\n";

    @ParameterizedTest
    @CsvSource({"UTF-8,UTF_8", "UTF-16LE,UTF_16LE", "UTF-16BE,UTF_16BE", "x-windows-949,CP949"})
    void readsTheTextsThatProgramsWrite(String charset, TextEncoding encoding) {
        byte[] file = TABLE.getBytes(Charset.forName(charset));
        assertThat(RecognizingTables.recognize(FilesOfTests.of(file)))
                .isEqualTo(new TableForm.Delimited(encoding, ';'));
        assertThat(rows(file))
                .containsExactly(
                        new SourceRow(1, List.of("이름", "요일", "비고")),
                        new SourceRow(2, List.of("바다", "월,수", "두 줄\n쪽지")),
                        new SourceRow(5, List.of("하늘", "금")));
    }

    /** The first two can be read in the encoding of the other, and make no sense there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "x-windows-949!CP949!이름,성별,이메일,도시\\n홍길동,여,a@b.test,서울\\n김철수,남,c@b.test,부산\\n",
                "GBK!GB18030!名字,性别,邮箱,地区\\n张伟,女,a@b.test,延边\\n李娜,男,c@b.test,北京\\n",
                "GB18030!GB18030!姓名,城市,可以上课的时间\\n金哲洙,北京,星期一晚上\\n㐀丽,长春,周末\\n",
                "x-windows-950!BIG5!姓名,性別,郵箱,城市\\n陳雅婷,女,a@b.test,臺北\\n林志明,男,c@b.test,高雄\\n",
                "windows-31j!SHIFT_JIS!名前,性別,メール,住所\\n田中太郎,男,a@b.test,東京都\\n鈴木花子,女,c@b.test,大阪府\\n",
                // Names in Chinese letters, syllables that are rare, hardly a word of Korean.
                "x-windows-949!CP949!姓名,性別,이메일\\n金哲洙,男,a@b.test\\n洪吉童,女,c@b.test\\n뷁똠방각하,男,\\n",
                "x-windows-949!CP949!name,mail\\nKim,a@b.test\\n뷁,b@b.test\\n"
            })
    void lettersAreThoseOfALanguageThatIsWrittenWithThem(String charset, TextEncoding encoding, String text) {
        byte[] file = text.translateEscapes().getBytes(Charset.forName(charset));
        assertThat(RecognizingTables.recognize(FilesOfTests.of(file)))
                .isEqualTo(new TableForm.Delimited(encoding, ','));
    }

    /** Thousands of texts that nobody wrote for this: our own, each as a table of its own. */
    @ParameterizedTest
    @CsvSource({"ko,8,x-windows-949,CP949", "zh,8,GBK,GB18030"})
    void aFewLettersAreEnoughToTellKoreanFromChinese(
            String language, int letters, String charset, TextEncoding encoding) throws IOException {
        List<String> texts = ourOwn(language).stream()
                .filter(text -> text.codePoints()
                                .filter(letter -> letter > 127 && Character.isLetter(letter))
                                .count()
                        >= letters)
                .filter(text -> Charset.forName(charset).newEncoder().canEncode(text))
                .toList();
        assertThat(texts).hasSizeGreaterThan(700);
        assertThat(texts)
                .filteredOn(text -> !isIn(encoding, text.getBytes(Charset.forName(charset))))
                .isEmpty();
    }

    private static boolean isIn(TextEncoding encoding, byte[] text) {
        try (TableFile file = FilesOfTests.of(text)) {
            return RecognizingTables.recognize(file) instanceof TableForm.Delimited found
                    && found.encoding() == encoding;
        }
    }

    /** The sentences of pages and mails, without what is filled in. */
    private static List<String> ourOwn(String language) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> bundles = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path bundle : bundles.filter(name -> name.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                Files.readAllLines(bundle).stream()
                        .map(line -> line.replaceFirst("^[^=]*=", "").replaceAll("\\{[^}]*\\}", ""))
                        .forEach(texts::add);
            }
        }
        return texts;
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,efbbbf", "UTF-16LE,fffe", "UTF-16BE,feff"})
    void leavesAByteOrderMarkOut(String charset, String mark) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(java.util.HexFormat.of().parseHex(mark));
        file.write(TABLE.getBytes(Charset.forName(charset)));
        assertThat(rows(file.toByteArray()).get(0).at(0)).isEqualTo("이름");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {"a,b;c\\n1,2;3!,", "a;b,c\\n1;2;x!;", "a\\tb\\n1\\t2!\\t", "a|b\\n1|2!|", "a\\nb!,"})
    void findsTheSeparator(String text, String separator) {
        byte[] file = text.translateEscapes().getBytes(StandardCharsets.UTF_8);
        assertThat(RecognizingTables.recognize(FilesOfTests.of(file)))
                .isEqualTo(new TableForm.Delimited(
                        TextEncoding.UTF_8, separator.translateEscapes().charAt(0)));
    }

    @Test
    void readsAWorkbookAsOneSeesIt() throws IOException {
        byte[] file = Workbooks.of(Map.of("사람들", """
                        <row r="2"><c r="A2" t="inlineStr"><is><t>이름</t></is></c><c r="C2" t="inlineStr"><is><t> 날짜 </t></is></c></row>
                        <row r="4"><c r="A4" s="2"><v>7</v></c><c r="B4"><v>0.30000000000000004</v></c><c r="C4" s="1"><v>46356</v></c>\
                        <c r="D4"><f>1+1</f><v>2</v></c><c r="E4" t="b"><v>1</v></c></row>"""));
        assertThat(RecognizingTables.recognize(FilesOfTests.of(file)))
                .isEqualTo(new TableForm.Workbook(List.of("사람들"), 0));
        List<SourceRow> rows = rows(file);
        assertThat(rows).extracting(SourceRow::line).containsExactly(2, 4);
        assertThat(rows.get(0).cells()).containsExactly("이름", "", "날짜");
        assertThat(rows.get(1).cells()).containsExactly("007", "0.3", "2026-11-30", "2", "true");
    }

    @Test
    void tellsWhatIsNoTable() throws IOException {
        refuses(UnreadableTable.Why.EMPTY, new byte[0]);
        refuses(UnreadableTable.Why.EMPTY, " \n\n".getBytes(StandardCharsets.UTF_8));
        refuses(UnreadableTable.Why.HTML, "<!DOCTYPE html><table><tr><td>1".getBytes(StandardCharsets.UTF_8));
        refuses(UnreadableTable.Why.HTML, "<?xml version='1.0'?><Workbook/>".getBytes(StandardCharsets.UTF_8));
        refuses(UnreadableTable.Why.HTML, "\ufeff\n<!-- Excel --><TABLE>".getBytes(StandardCharsets.UTF_8));
        refuses(UnreadableTable.Why.HTML, "<meta charset=euc-kr><style>".getBytes(StandardCharsets.UTF_8));
        refuses(UnreadableTable.Why.HTML, "<html xmlns:x=\"x\">".getBytes(StandardCharsets.UTF_16LE));
        refuses(UnreadableTable.Why.LOCKED_OR_OLD, java.util.HexFormat.of().parseHex("d0cf11e0a1b11ae1000000"));
        refuses(UnreadableTable.Why.UNKNOWN_ENCODING, new byte[] {'a', ',', (byte) 0xFF, (byte) 0xFF, '\n'});
        refuses(UnreadableTable.Why.NO_WORKBOOK, zip(Map.of("word/document.xml", "<a/>")));
        refuses(
                UnreadableTable.Why.OPEN_DOCUMENT,
                zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet")));
        refuses(UnreadableTable.Why.BROKEN, java.util.Arrays.copyOf(Workbooks.of(Map.of("a", "")), 200));
    }

    @Test
    void endsWhatUnpacksWithoutEnd() throws IOException {
        refuses(UnreadableTable.Why.UNPACKS_TOO_LARGE, Workbooks.large(1 << 16, "<row/>".repeat(1 << 11)));
        refuses(UnreadableTable.Why.TOO_LONG_A_CELL, Workbooks.large(1 << 10, "a".repeat(1 << 13)));
        // A sheet may be called anything.
        refuses(
                UnreadableTable.Why.UNPACKS_TOO_LARGE,
                Workbooks.large("xl/worksheets/sheet1.dat", 1 << 16, "<row/>".repeat(1 << 11)));
    }

    @Test
    void readsNoMoreThanAnybodyHas() {
        refuses(
                UnreadableTable.Why.TOO_MANY_COLUMNS,
                String.join(",", Collections.nCopies(1_000, "a")).getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> rows(Workbooks.of(Map.of("a", "<row r=\"1\">" + cells(1_000) + "</row>"))))
                .isInstanceOfSatisfying(
                        UnreadableTable.class,
                        e -> assertThat(e.why()).isEqualTo(UnreadableTable.Why.TOO_MANY_COLUMNS));
        refuses(UnreadableTable.Why.TOO_MANY_ROWS, "a,b\n".repeat(200_001).getBytes(StandardCharsets.UTF_8));
        refuses(UnreadableTable.Why.TOO_LONG_A_CELL, ("a," + "b".repeat(40_000)).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "HYPERLINK(\"http://evil.test\",\"x\")",
                "[1]Sheet1!A1",
                "cmd|' /C calc'!A0",
                "WEBSERVICE(\"x\")",
                "_xlfn.WEBSERVICE(\"x\")",
                "'[2]May list'!B2",
                "SUM(A1,[1]Sheet1!A1)",
                "'C:\\x\\[Book.xlsx]Sheet1'!A1",
                "RTD(\"prog\",,\"x\")",
                "_xlfn.IMAGE(A1)",
                "hyperlink(A1)"
            },
            quoteCharacter = '`')
    void readsNoFormulaThatReachesOut(String formula) throws IOException {
        refuses(
                UnreadableTable.Why.REACHES_OUT,
                Workbooks.of(Map.of(
                        "a",
                        "<row r=\"3\"><c r=\"B3\"><f>" + formula.replace("\"", "&quot;") + "</f><v>1</v></c></row>")));
    }

    /** A table in the same sheet has brackets, too; and what stands in quotes is a text. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Table1[[#This Row],[Hours]]*2",
                "SUM(Table1[2026])",
                "IF(A1=\"ADDED\",\"IMPORTANT\",\"no\")",
                "TEXTJOIN(\"|\",TRUE,A1)",
                "\"https://\"&A1&\"[1]\""
            },
            quoteCharacter = '`')
    void readsTheResultOfAFormulaThatStaysInside(String formula) throws IOException {
        byte[] file = Workbooks.of(Map.of(
                "a",
                "<row r=\"3\"><c r=\"B3\"><f>" + formula.replace("&", "&amp;").replace("\"", "&quot;")
                        + "</f><v>1</v></c></row>"));
        assertThat(rows(file)).containsExactly(new SourceRow(3, List.of("", "1")));
    }

    /** What people drop there by mistake. */
    @ParameterizedTest
    @CsvSource({
        "255044462d312e370a25e2e3cfd30a312030206f626a0a,NO_TABLE",
        "89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61,NO_TABLE",
        "ffd8ffe000104a46494600010100000100010000ffdb0043,NO_TABLE",
        "1f8b0800000000000003abae05000000ffff,NO_TABLE",
        "7b5c727466315c616e7369,NO_TABLE",
        "526172211a0701003392b5e5,NO_TABLE",
        "d0cf11e0a1b11ae1000048575020446f63756d656e742046696c65,NO_TABLE",
        "d0cf11e0a1b11ae1000057006f007200640044006f00630075006d0065006e007400,NO_TABLE",
        "474946383961100010,NO_TABLE"
    })
    void readsNoOtherKindOfFile(String hex, UnreadableTable.Why why) {
        refuses(why, java.util.HexFormat.of().parseHex(hex));
    }

    @Test
    void aWorkbookWithoutAnyRowOrSheetToSeeIsEmpty() throws IOException {
        refusesItsHead(UnreadableTable.Why.EMPTY, Workbooks.of(Map.of("a", "")));
        refusesItsHead(
                UnreadableTable.Why.EMPTY,
                Workbooks.of(Map.of("a", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t> </t></is></c></row>")));
    }

    private static void refusesItsHead(UnreadableTable.Why why, byte[] file) {
        TableFile written = FilesOfTests.of(file);
        assertThatThrownBy(() -> TableHead.of(written, RecognizingTables.recognize(written)))
                .isInstanceOfSatisfying(
                        UnreadableTable.class, e -> assertThat(e.why()).isEqualTo(why));
    }

    @Test
    void followsNoEntity() throws IOException {
        byte[] file = Workbooks.withSheet("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>", """
                <row r="1"><c r="A1" t="inlineStr"><is><t>&e;</t></is></c></row>""");
        refuses(UnreadableTable.Why.BROKEN, file);
    }

    /** The reference of a cell need not be there. */
    private static String cells(int count) {
        return "<c t=\"inlineStr\"><is><t>a</t></is></c>".repeat(count);
    }

    private static void refuses(UnreadableTable.Why why, byte[] file) {
        assertThatThrownBy(() -> rows(file))
                .isInstanceOfSatisfying(
                        UnreadableTable.class, e -> assertThat(e.why()).isEqualTo(why));
    }

    private static List<SourceRow> rows(byte[] file) {
        List<SourceRow> rows = new ArrayList<>();
        TableFile written = FilesOfTests.of(file);
        RecognizingTables.each(written, RecognizingTables.recognize(written), rows::add);
        return rows;
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
