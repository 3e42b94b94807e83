package org.ieum.hours;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.selfservice.OwnPages;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.PageText;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A certificate as a file says what its page says, in letters that are in it. */
@QuarkusTest
class CertificatePdfTest extends StoredTest {

    private static final Pattern SHEET = Pattern.compile("<div class=\"a4\">(.*?)</div>\\s*</main>", Pattern.DOTALL);

    @Inject OwnPages pages;

    private long learner;
    private long tutor;
    private long pairing;
    private WebClient teaching;

    @BeforeEach
    void somebodyTaught() {
        learner = people.learner("L1", "math", "MON 19:00-22:00");
        tutor = people.tutor("T1", "math", "MON 19:00-22:00");
        pairing = pairings.pairing(learner, tutor, LocalDate.of(2025, 1, 1), "MON 20:00/60");
        held("2026-01-05T20:00+09:00");
        held("2026-02-02T20:00+09:00");
        teaching = at(new PersonId(Side.TUTOR, tutor));
    }

    @Test
    void saysWhatThePageSaysInThreeLanguagesAndEveryLettersName() throws IOException {
        String paper = certified();
        for (String name : List.of(
                "金哲洙",
                "Nguyễn Thị Ánh Łukasz",
                "Жанна Ёлкина",
                "张伟",
                "O'Brien & <b>x</b>",
                "가".repeat(80),
                "W".repeat(80))) {
            named(name);
            for (String language : List.of("ko", "en", "zh")) {
                String page = get(teaching, paper, language).asString();
                String sheet = PageText.seen(
                        SHEET.matcher(page).results().findFirst().orElseThrow().group(1));
                assertThat(told(teaching, paper, language, CertificatePdfTest::text))
                        .as(name + " " + language)
                        .isEqualTo(bare(unescaped(sheet)))
                        .contains(bare(name));
                assertThat(page).doesNotContain("□");
            }
        }
    }

    @Test
    void hasATitleALanguageAStructureAndItsLettersButNobodysNameOutside() throws IOException {
        String paper = certified();
        Response file = get(teaching, paper + ".pdf", "ko");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.contentType()).isEqualTo("application/pdf");
        assertThat(file.header("Cache-Control")).contains("no-store");
        assertThat(file.header("Content-Disposition"))
                .matches("attachment; filename=\"certificate-2026-01-01-20\\d\\d-\\d\\d-\\d\\d\\.pdf\"");
        try (PDDocument document = Loader.loadPDF(file.asByteArray())) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ko");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("자원봉사 수업 확인서");
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentInformation().getCOSObject().toString())
                    .doesNotContain("T1");
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), UTF_8))
                    .contains("pdfuaid")
                    .doesNotContain("T1");
            List<String> structure = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), structure);
            assertThat(structure).contains("H1", "Table", "TH", "TD", "P");
            for (PDPage page : document.getPages()) {
                for (var font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        }
        assertThat(file.asByteArray().length).as("a part of the fonts").isLessThan(100_000);
    }

    @Test
    void hasABoxForWhatNoFontHasAndThePageSaysSo() throws IOException {
        String paper = certified();
        assertThat(get(teaching, paper, "en").asString()).doesNotContain("a box stands there");
        for (String name : List.of("Kim 😀", "محمد", "ไทย", "👩‍🏫")) {
            named(name);
            assertThat(get(teaching, paper, "en").asString())
                    .as(name)
                    .contains(name, "a box stands there")
                    .doesNotContain("□");
            assertThat(told(teaching, paper, "en", CertificatePdfTest::text)).contains("□");
        }
    }

    @Test
    void isItsOwnersAlone() {
        String file = certified() + ".pdf";
        WebClient another = at(new PersonId(Side.TUTOR, people.tutor("T2", "math", "MON 19:00-22:00")));
        assertThat(get(another, file, "en").statusCode()).isEqualTo(404);
        assertThat(get(at(new PersonId(Side.LEARNER, learner)), file, "en").statusCode())
                .isEqualTo(404);
        assertThat(get(teaching, "/my/certificates/2222222222222222.pdf", "en").statusCode())
                .isEqualTo(404);
        Response nobody = new WebClient().browser().redirects().follow(false).get(file);
        assertThat(nobody.statusCode()).isEqualTo(303);
        assertThat(nobody.header("Location")).contains("/me");
    }

    /** A lesson may be written down after its month was certified: then the months are not those of the paper. */
    @Test
    void hasNoMonthsThatDoNotAddUpToWhatItSays() throws IOException {
        String paper = certified();
        assertThat(get(teaching, paper, "en").asString()).contains("2026-02");
        held("2026-02-09T20:00+09:00");
        assertThat(get(teaching, paper, "en").asString())
                .contains("Lessons 2")
                .doesNotContain("<table", "Lessons 3", "<th scope=\"row\">2026-02");
        assertThat(told(teaching, paper, "en", CertificatePdfTest::text)).contains("Lessons2·2h");
    }

    private static String text(PDDocument document) {
        try {
            return bare(new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void collect(PDStructureNode node, List<String> into) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                into.add(element.getStructureType());
                collect(element, into);
            }
        }
    }

    private static String told(WebClient somebody, String paper, String language, Function<PDDocument, String> what)
            throws IOException {
        try (PDDocument document =
                Loader.loadPDF(get(somebody, paper + ".pdf", language).asByteArray())) {
            return what.apply(document);
        }
    }

    /** Lines end where the paper does. */
    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", "");
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static Response get(WebClient somebody, String path, String language) {
        return somebody.browser().header("Accept-Language", language).get(path);
    }

    private String certified() {
        String location =
                OwnPageLinks.send(teaching, "/my/given", Map.of("year", "")).header("Location");
        return location.substring(location.indexOf("/my/certificates/"));
    }

    private void named(String name) {
        run("update tutor set name = :name where id = :tutor", Map.of("name", name, "tutor", tutor));
    }

    private WebClient at(PersonId who) {
        return OwnPageLinks.at("/me/"
                + QuarkusTransaction.requiringNew().call(() -> pages.issue(who)).token());
    }

    private void held(String at) {
        run(
                "insert into lesson (id, version, pairing_id, learner_id, tutor_id, phase, place, planned_at, starts_at,"
                        + " minutes, state) values (nextval('lesson_seq'), 0, :pairing, :learner, :tutor, 0, 0,"
                        + " cast(:at as timestamptz), cast(:at as timestamptz), 60, 'held')",
                Map.of("pairing", pairing, "learner", learner, "tutor", tutor, "at", at));
    }

    private void run(String sql, Map<String, ?> values) {
        QuarkusTransaction.requiringNew().run(() -> {
            var query = entities.createNativeQuery(sql);
            values.forEach(query::setParameter);
            query.executeUpdate();
        });
    }
}
