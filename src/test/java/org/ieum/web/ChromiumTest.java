package org.ieum.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The eyes of the other tests see what is wrong, in frames too. */
class ChromiumTest {

    private static final String GOOD =
            "<!doctype html><html lang=en><title>A page</title><main><h1>A page</h1>%s</main>";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Test
    void seesWhatIsWrongWithAPage() {
        Page page = browsers.chromium().open(Chromium.PHONE, "en");
        page.setContent(GOOD.formatted("<p>Well.</p>"));
        assertThat(Chromium.faults(page)).isEmpty();
        page.setContent(GOOD.formatted("<input><p style='color:#ccc'>Pale.</p>"));
        assertThat(Chromium.faults(page))
                .anyMatch(fault -> fault.startsWith("label"))
                .anyMatch(fault -> fault.startsWith("color-contrast"));
        page.setContent(
                GOOD.formatted(
                        "<iframe title=inside srcdoc='<html lang=en><title>t</title><main><h1>h</h1><input></main>'></iframe>"));
        assertThat(Chromium.faults(page)).anyMatch(fault -> fault.startsWith("label"));
        page.setContent(GOOD.formatted("<p style='width:2000px'>Wide.</p>"));
        assertThat(Chromium.sideways(page)).isTrue();
    }
}
