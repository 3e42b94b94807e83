package org.ieum.web;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real browser. Tests that need it are skipped, aloud, where there is none. */
public final class Chromium implements AutoCloseable {

    /** The widths that pages are made for: a phone and a desk. */
    public static final int PHONE = 390;

    public static final int DESK = 1280;

    /** None of them opens a connection of its own. */
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(QUIET));
    }

    /** The browser that {@code IEUM_CHROMIUM} names, or the system's. */
    public static Chromium start() {
        Optional<Path> executable = Stream.of(
                        System.getenv("IEUM_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser")
                .filter(path -> path != null && !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(executable.isPresent(), "no Chromium: set IEUM_CHROMIUM to run the browser tests");
        return new Chromium(executable.get());
    }

    /** A window of its own, with its own cookies, for a reader of that language. */
    public Page open(int width, String language) {
        return open(new Browser.NewContextOptions().setViewportSize(width, 900).setLocale(language));
    }

    /** A window as these options have it: with a finger, say, or without JavaScript. */
    public Page open(Browser.NewContextOptions options) {
        Page page = browser.newContext(options).newPage();
        page.setDefaultTimeout(30_000);
        return page;
    }

    /** Axe waits for ever for a frame that may run no scripts; it may for as long as axe looks. */
    private static final String OPEN_FRAMES = """
            () => Promise.all([...document.querySelectorAll('iframe[sandbox]')].map(frame => new Promise(done => {
              frame.addEventListener('load', done, { once: true });
              frame.removeAttribute('sandbox');
              frame.srcdoc = frame.srcdoc;
            })))""";

    /** The same for somebody whose browser runs no scripts. */
    public Page openWithoutScripts(int width, String language) {
        return browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setLocale(language)
                        .setJavaScriptEnabled(false))
                .newPage();
    }

    /** What axe finds wrong with the page as it is now, each with the first place. */
    public static List<String> faults(Page page) {
        page.evaluate(OPEN_FRAMES);
        AxeRunOptions violationsAlone = new AxeRunOptions();
        violationsAlone.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                        // Else it opens a window of its own each time to put the frames' results together.
                        .setLegacyMode(page.frames().size() == 1)
                        .options(violationsAlone)
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Chromium::describe)
                        .toList();
    }

    /** Whether the page is wider than its window. */
    public static boolean sideways(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
    }

    private static String describe(Rule rule) {
        return rule.getId() + " at " + rule.getNodes().get(0).getTarget();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
