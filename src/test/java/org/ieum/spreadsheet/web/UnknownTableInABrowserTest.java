package org.ieum.spreadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.ieum.web.Browsers;
import org.ieum.web.Chromium;
import org.ieum.web.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a file that nobody has seen, as Excel in Korean saves it, to people in the list: 200 rows in a few clicks. */
@QuarkusTest
class UnknownTableInABrowserTest extends StoredTest {

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    private static final int ROWS = 200;

    /** Chosen, looked at, told, said, gone on, left out, taken in. */
    private static final int CLICKS = 7;

    private int clicks;

    @ParameterizedTest
    @CsvSource({Chromium.PHONE + ",ko", Chromium.DESK + ",en"})
    void becomesPeopleInAFewClicks(int width, String language) {
        Window window = browsers.open(width, language).signIn();
        window.go("/tables");
        window.isFlawless();
        window.page()
                .locator("#file")
                .setInputFiles(
                        new FilePayload("명단.csv", "text/csv", table().getBytes(Charset.forName("x-windows-949"))));
        clicks++;
        click(window, "main form .button");
        window.isFlawless();
        assertThat(window.text()).contains("월 저녁 7시~9시 → " + (language.equals("ko") ? "월" : "Mon") + " 19:00–21:00");
        click(window, "form[action$='/columns'] .button");
        // Said once for twenty rows.
        window.isFlawless();
        window.fill("input[name=said]", "토 10:00-12:00");
        clicks++;
        click(window, "form[action$='/values'] .button");
        window.isFlawless();
        assertThat(window.page().locator("input[name=line]").count()).isEqualTo(10);
        click(window, "form[action$='/rows'] .button");
        window.isFlawless();
        click(window, "main form .button");
        window.isFlawless();
        assertThat(window.page().url()).contains("created=190&updated=0");
        window.go("/learners");
        window.isFlawless();
        assertThat(window.text()).contains("190");
        assertThat(clicks).isEqualTo(CLICKS);
    }

    /** Each step is a page, and nothing of it is a program. */
    @Test
    void needsNoScripts() {
        Page page = browsers.chromium().openWithoutScripts(Chromium.DESK, "en");
        String house = "http://localhost:" + RestAssured.port;
        page.navigate(house + "/sign-in?next=%2Ftables");
        page.locator("#email").fill(WebClient.setting("ieum.bootstrap.admin-email"));
        page.locator("#password").fill(WebClient.setting("ieum.bootstrap.admin-password"));
        page.locator("main form .button").click();
        page.locator("#file")
                .setInputFiles(
                        new FilePayload("명단.csv", "text/csv", table().getBytes(Charset.forName("x-windows-949"))));
        page.locator("main form .button").click();
        page.locator("main summary").first().click();
        page.locator("#header").selectOption("4");
        page.locator("form[action$='/reading'] .button").click();
        page.locator("#column-0").selectOption("");
        page.locator("form[action$='/columns'] .button").click();
        page.locator("input[name=said]").fill("토 10:00-12:00");
        page.locator("form[action$='/values'] .button").click();
        page.locator("form[action$='/rows'] .button").click();
        page.locator("form:not([action$='/removal'])[action^='/import/'] .button")
                .click();
        page.waitForURL(Pattern.compile(".*created=190&updated=0"));
    }

    private void click(Window window, String selector) {
        window.click(selector);
        clicks++;
    }

    /** Titles above the header, an address in twenty that is none, a word in ten that nobody knows. */
    private static String table() {
        StringBuilder table = new StringBuilder("""
                2026년 가을 신청자;;;;;
                담당: 홍;;;;;

                번호;이름;이메일;성별;지역;배우고 싶은 과목;가능한 시간
                """);
        for (int row = 1; row <= ROWS; row++) {
            table.append(row)
                    .append(";이름")
                    .append(row)
                    .append(row % 20 == 0 ? ";주소 없음" : ";a" + row + "@people.test")
                    .append(row % 2 == 0 ? ";여" : ";남")
                    .append(row % 3 == 0 ? ";부산" : ";서울")
                    .append(row % 4 == 0 ? ";수학" : ";영어")
                    .append(row % 10 == 1 ? ";언제든지" : ";월 저녁 7시~9시")
                    .append('\n');
        }
        return table.toString();
    }
}
