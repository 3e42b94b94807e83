package org.ieum.person.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.ieum.outbox.InjectMailbox;
import org.ieum.platform.CleanDatabase;
import org.ieum.web.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody signs up with a real browser: forgets something, is told, mends it; one mail arrives. */
@QuarkusTest
class JoinInABrowserTest {

    private static final int SMALL_PHONE = 320;

    private static Chromium chromium;

    @TestHTTPResource
    URI home;

    @InjectMailbox
    GreenMail mailbox;

    @Inject
    CleanDatabase database;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void empty() throws Exception {
        database.clear();
        mailbox.purgeEmailFromAllMailboxes();
    }

    @ParameterizedTest
    @ValueSource(ints = {Chromium.PHONE, Chromium.DESK})
    void aTutor(int width) {
        Page page = open(width, "en", "/join/tutor");
        page.getByLabel("Your name").fill("Kim");
        page.getByLabel("E-mail").fill("kim@tutors.test");
        page.getByLabel("Woman").check();
        page.getByLabel("By video").last().check();
        page.locator("#languages-0-tag").selectOption("en");
        page.locator("#languages-0-level").selectOption("C1");
        page.getByLabel("English", new Page.GetByLabelOptions().setExact(true)).check();
        press(page, "Sign up");

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.getByRole(AriaRole.ALERT).innerText())
                .contains("When are you free every week?: This is needed.");
        isFlawless(page);
        assertThat(page.getByLabel("Your name").inputValue()).isEqualTo("Kim");
        page.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK).click();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("availability");
        page.locator("input[value='MON-19:00']").check();
        press(page, "Sign up");

        assertThat(page.getByRole(AriaRole.HEADING).first().innerText()).isEqualTo("Check your mail");
        isFlawless(page);
        assertThat(mailbox.waitForIncomingEmail(30_000, 1)).isTrue();
        assertThat(mailbox.getReceivedMessages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {SMALL_PHONE, Chromium.PHONE})
    void aLearnerWhoReadsKorean(int width) {
        Page page = open(width, "ko", "/join/learner");
        page.locator("#alias").fill("바다");
        page.locator("#email").fill("bada@learners.test");
        page.locator("#needs-0-subject").selectOption("english");
        page.locator("#needs-0-sessions").selectOption("1");
        page.locator("#needs-0-minutes").selectOption("60");
        page.getByLabel("말하고 싶지 않아요").check();
        page.getByLabel("화상으로 만나기").check();
        page.locator("#languages-0-tag").selectOption("ko");
        page.locator("#languages-0-level").selectOption("native");
        page.locator("input[value='SAT-10:00']").check();
        press(page, "신청하기");
        assertThat(page.getByRole(AriaRole.HEADING).first().innerText()).isEqualTo("받은 편지를 확인해 주세요");
        assertThat(mailbox.waitForIncomingEmail(30_000, 1)).isTrue();
    }

    private Page open(int width, String language, String path) {
        Page page = chromium.open(width, language);
        page.navigate(home.resolve(path).toString());
        isFlawless(page);
        return page;
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void isFlawless(Page page) {
        assertThat(Chromium.faults(page)).isEmpty();
        assertThat(Chromium.sideways(page)).as("scrolls sideways").isFalse();
    }
}
