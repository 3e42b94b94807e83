package org.ieum.web;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One browser for a test class: {@code @RegisterExtension static final Browsers browsers = new Browsers();}. */
public final class Browsers implements BeforeAllCallback, AfterAllCallback {

    private Chromium chromium;

    @Override
    public void beforeAll(ExtensionContext context) {
        chromium = Chromium.start();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** The browser itself, for windows of a kind of their own: without scripts, with a finger, elsewhere. */
    public Chromium chromium() {
        return chromium;
    }

    /** A window with cookies of its own, for a reader of that language. */
    public Window open(int width, String language) {
        return new Window(chromium.open(width, language), width + "-" + language);
    }
}
