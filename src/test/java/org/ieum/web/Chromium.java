package org.ieum.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    static final String MISSING = "there is no Chromium on the path, and IEUM_CHROMIUM names none";

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

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

    /** The browser that {@code IEUM_CHROMIUM} names, or else one on the path. */
    public static Chromium start() {
        Optional<Path> executable = executable();
        Assumptions.assumeTrue(executable.isPresent(), MISSING);
        return new Chromium(executable.get());
    }

    /** Where it is. */
    static Optional<Path> executable() {
        String named = System.getenv("IEUM_CHROMIUM");
        Stream<Path> places = named != null && !named.isEmpty()
                ? Stream.of(Path.of(named))
                : NAMES.stream().flatMap(Chromium::onThePath);
        return places.filter(Files::isExecutable).findFirst();
    }

    private static Stream<Path> onThePath(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(folder -> Path.of(folder, name));
    }

    /** A window of its own, with its own cookies, for a reader of that language. */
    public Page open(int width, String language) {
        return open(new Browser.NewContextOptions().setViewportSize(width, 900).setLocale(language));
    }

    /** A window as these options have it: with a finger, say, or without JavaScript. */
    public Page open(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.addInitScript(AXE);
        Page page = context.newPage();
        page.setDefaultTimeout(30_000);
        return page;
    }

    /**
     * In every frame from its beginning, for to bring it in for each look takes three times as long as the look; at work only where
     * somebody looks, for most pages are passed by.
     */
    private static final String AXE = "window.bringAxe = () => { if (!window.axe) { " + read("/axe.min.js")
            + "; axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] }); } };";

    private static final String BRING = "() => bringAxe()";

    /** What breaks a rule, each with its first place. Style sheets are read for rules alone that are not among those that run. */
    private static final String LOOK = """
            () => axe.run(document, { resultTypes: ['violations'], preload: { assets: ['media'] } })
              .then(all => all.violations.map(rule => rule.id + ' at ' + rule.nodes[0].target))""";

    /** The markup is the same: only its colours are others. A letter lies on the page's ground, which axe takes for white. */
    private static final String LOOK_BY_NIGHT = """
            () => axe.run({ exclude: ['iframe'] }, { runOnly: ['color-contrast'], resultTypes: ['violations'] })
              .then(all => all.violations.flatMap(rule => rule.nodes.map(node => rule.id + ' at ' + node.target)))""";

    /** Axe waits for ever for a frame that may run no scripts; it may for as long as axe looks. */
    private static final String OPEN_FRAMES = """
            () => Promise.all([...document.querySelectorAll('iframe[sandbox]')].map(frame => new Promise(done => {
              frame.addEventListener('load', done, { once: true });
              frame.removeAttribute('sandbox');
              frame.srcdoc ? frame.srcdoc = frame.srcdoc : frame.src = frame.src;
            })))""";

    /** The same for somebody whose browser runs no scripts. */
    public Page openWithoutScripts(int width, String language) {
        return browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setLocale(language)
                        .setJavaScriptEnabled(false))
                .newPage();
    }

    /** What axe finds wrong with the page as it is now. */
    public static List<String> faults(Page page) {
        page.waitForLoadState();
        page.evaluate(OPEN_FRAMES);
        page.frames().forEach(frame -> frame.evaluate(BRING));
        return ((List<?>) page.evaluate(LOOK)).stream().map(String.class::cast).toList();
    }

    /** What cannot be read well in its colours, each with its place. */
    static List<String> unreadable(Page page) {
        return ((List<?>) page.evaluate(LOOK_BY_NIGHT))
                .stream().map(String.class::cast).toList();
    }

    /** Makes it night or day; what moves stands still from then on, or colours would be looked at half way. */
    static void become(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
    }

    /** Whether the page is wider than its window. */
    public static boolean sideways(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
    }

    private static String read(String resource) {
        try (InputStream in = AxeBuilder.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whatever was opened is closed, with its cookies. */
    void closeWindows() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
