package org.ieum.spreadsheet.web;

import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.Charset;
import org.ieum.testing.StoredTest;
import org.ieum.web.Browsers;
import org.ieum.web.Chromium;
import org.ieum.web.SmallPicture;
import org.ieum.web.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Draws the pictures of {@code docs/spreadsheets.md}, as those of the README are drawn. */
@QuarkusTest
@EnabledIfEnvironmentVariable(named = SmallPicture.FOLDER, matches = ".+")
class PicturesOfATableTest extends StoredTest {

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    private static final int LOW = 640;

    private static final String TABLE = """
            2026년 가을 신청자;;;;;
            번호;이름;이메일;성별;지역;배우고 싶은 과목;가능한 시간
            1;바다;bada@people.test;여;서울;영어, 수학;월, 수 저녁 7시~9시
            2;하늘;sky@people.test;남;부산;영어;언제든지
            3;별;주소 없음;여자;서울특별시;수학;주말 오후
            4;달;moon@people.test;남성;서울;영어;평일 저녁
            5;해;sun@people.test;여;부산;수학;언제든지
            """;

    @Test
    void eachStepHasOne() throws IOException {
        Window window = browsers.open(Chromium.DESK, "en").signIn();
        window.go("/tables");
        window.page()
                .locator("#file")
                .setInputFiles(
                        new FilePayload("list.csv", "text/csv", TABLE.getBytes(Charset.forName("x-windows-949"))));
        window.click("main form .button");
        SmallPicture.keep(window, "table-columns");
        window.click("form[action$='/columns'] .button");
        window.page().setViewportSize(Chromium.DESK, LOW);
        SmallPicture.keep(window, "table-words");
        window.fill("input[name=said]", "토 10:00-12:00");
        window.click("form[action$='/values'] .button");
        SmallPicture.keep(window, "table-rows");
        window.click("form[action$='/rows'] .button");
        SmallPicture.keep(window, "table-changes");
    }
}
