package org.ieum.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
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
        show(page, GOOD.formatted("<p>Well.</p>"));
        assertThat(Chromium.faults(page)).isEmpty();
        show(page, GOOD.formatted("<input><p style='color:#ccc'>Pale.</p>"));
        assertThat(Chromium.faults(page))
                .anyMatch(fault -> fault.startsWith("label"))
                .anyMatch(fault -> fault.startsWith("color-contrast"));
        show(
                page,
                GOOD.formatted(
                        "<iframe title=inside srcdoc='<html lang=en><title>t</title><main><h1>h</h1><input></main>'></iframe>"));
        assertThat(Chromium.faults(page)).anyMatch(fault -> fault.startsWith("label"));
        show(page, GOOD.formatted("<p style='width:2000px'>Wide.</p>"));
        assertThat(Chromium.sideways(page)).isTrue();
    }

    /** As a server answers it: what is written into a window by a script loses the ears of axe. */
    private static void show(Page page, String html) {
        String address = "http://page.test/" + html.hashCode();
        page.route(
                address,
                route -> route.fulfill(
                        new FulfillOptions().setContentType("text/html").setBody(html)));
        page.navigate(address);
    }
}
