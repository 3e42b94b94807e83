package org.ieum.web;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The browser of all tests, whose windows are closed after each: {@code @RegisterExtension static final Browsers browsers =
 * new Browsers();}.
 */
public final class Browsers implements BeforeAllCallback, AfterEachCallback {

    private Chromium chromium;

    @Override
    public void beforeAll(ExtensionContext context) {
        if (Chromium.executable().isEmpty()) {
            System.out.printf("SKIPPED %s: %s%n", context.getRequiredTestClass().getName(), Chromium.MISSING);
        }
        chromium = context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Chromium.class, browser -> Chromium.start(), Chromium.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (chromium != null) {
            chromium.closeWindows();
        }
    }

    /** The browser itself, for windows of a kind of their own: without scripts, with a finger, elsewhere. */
    public Chromium chromium() { return chromium; }

    /** A window with cookies of its own, for a reader of that language. */
    public Window open(int width, String language) {
        return new Window(chromium.open(width, language), width + "-" + language);
    }
}
