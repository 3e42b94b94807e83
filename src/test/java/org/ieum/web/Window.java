package org.ieum.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.restassured.RestAssured;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ieum.testing.WebClient;

/** A window of a browser, and what a person does in it. With {@code IEUM_PICTURES=folder} all that is looked at is kept there. */
public final class Window {

    private static final int HEIGHT = 900;

    private final Page page;
    private final String name;
    private int pictures;

    Window(Page page, String name) {
        this.page = page;
        this.name = name;
    }

    /** The window as the driver knows it. */
    public Page page() { return page; }

    /** Signs in as the admin of the tests. */
    public Window signIn() {
        return signIn(
                WebClient.setting("ieum.bootstrap.admin-email"), WebClient.setting("ieum.bootstrap.admin-password"));
    }

    /** Signs in. */
    public Window signIn(String email, String password) {
        go("/sign-in");
        fill("#email", email);
        fill("#password", password);
        click("main form .button");
        return this;
    }

    /** Enters an address, from the path on; the status of the answer. */
    public int go(String path) {
        return page.navigate(URI.create("http://localhost:" + RestAssured.port)
                        .resolve(path)
                        .toString())
                .status();
    }

    /** Presses the button of that name. */
    public void press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Clicks on the first of these that is to be seen; what is folded away in a menu is not. */
    public void click(String selector) {
        page.locator(selector).locator("visible=true").first().click();
    }

    /** Types into a field. */
    public void fill(String selector, String text) {
        page.locator(selector).fill(text);
    }

    /** Chooses a CSV file of this name and content. */
    public void choose(String name, String csv) {
        page.locator("#" + name)
                .setInputFiles(new FilePayload(name + ".csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    /** Presses a key and waits for what it leads to. */
    public void key(String key, String then) {
        page.keyboard().press(key);
        sees(then);
    }

    /** Waits until this is there to be seen. */
    public Locator sees(String selector) {
        page.waitForSelector(selector);
        return page.locator(selector).first();
    }

    /** What can be read between header and footer. */
    public String text() {
        return page.locator("main").innerText();
    }

    /** What is said first, because something went wrong. */
    public String alert() {
        return page.getByRole(AriaRole.ALERT).innerText();
    }

    /** Makes the window that wide. */
    public void resize(int width) {
        page.setViewportSize(width, HEIGHT);
    }

    /** No rule of axe is broken, and nothing is wider than the window. */
    public void isFlawless() {
        keep(Integer.toString(++pictures));
        assertThat(faults()).as(page.url()).isEmpty();
    }

    /** What is wrong with the page as it is now. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>(Chromium.faults(page));
        if (isSideways()) {
            faults.add("scrolls sideways");
        }
        return faults;
    }

    /** Whether the page is wider than the window. */
    public boolean isSideways() {
        return Chromium.sideways(page);
    }

    /** Keeps a picture of the whole page, if somebody wants to look at it. */
    public void keep(String picture) {
        keep(page, name + "-" + picture);
    }

    /** The same of a page that is in no window of ours. */
    public static void keep(Page page, String picture) {
        String folder = System.getenv("IEUM_PICTURES");
        if (folder != null) {
            page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, picture + ".png")));
        }
    }
}
