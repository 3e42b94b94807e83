package org.ieum.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import org.ieum.testing.BackgroundJobs;
import org.ieum.testing.CleanDatabase;
import org.ieum.testing.OwnersConnection;
import org.ieum.web.Browsers;
import org.ieum.web.Chromium;
import org.ieum.web.SmallPicture;
import org.ieum.web.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Makes the README's pictures anew: {@code IEUM_README_PICTURES=docs/pictures ./mvnw test -Dtest=PicturesOfTheDemoTest}. */
@QuarkusTest
@EnabledIfEnvironmentVariable(named = SmallPicture.FOLDER, matches = ".+")
class PicturesOfTheDemoTest {

    private static final int TALL = 1200;
    private static final int SHORT = 900;

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Inject Demo demo;
    @Inject CleanDatabase database;
    @Inject OwnersConnection owner;
    @Inject EntityManager entities;
    @Inject BackgroundJobs jobs;

    private Window window;

    @AfterEach
    void nobodyStays() {
        database.clear();
        owner.run("update screening_step set needed = false where needed");
    }

    @Test
    void everyOneIsSmall() throws IOException {
        database.clear();
        jobs.restDuring(demo::fill);
        window = browsers.open(Chromium.DESK, "en").signIn();
        window.go("/rounds/" + roundUnderReview());
        window.sees("tr[data-proposal]");
        String round = window.page().url().replaceAll("[?#].*", "");
        // A steady week changes little; what goes on fills a page.
        window.page().navigate(round + "?change=kept");
        window.page().keyboard().press("j");
        keep("review");
        window.page().navigate(round);
        window.page().keyboard().press("j");
        window.click("[data-open]");
        window.sees("svg.week-pair");
        window.page().setViewportSize(Chromium.DESK, TALL);
        keep("proposal");
        window.page().setViewportSize(Chromium.DESK, SHORT);
        window.page().navigate(round + "?part=unmatched");
        keep("unmatched");
        window.page().navigate(round + "/publication");
        window.page().locator("#undecided").check();
        window.click("main form .button");
        window.click("form[action$='/publication/now'] button");
        window.sees("p.notice");
        QuarkusTransaction.requiringNew().run(this::everybodyAccepts);
        for (String page : List.of("weeks", "numbers")) {
            window.go("/" + page);
            keep(page);
        }
    }

    private void everybodyAccepts() {
        entities.createNativeQuery("update pairing set state = 'running' where state = 'offered'")
                .executeUpdate();
    }

    private Object roundUnderReview() {
        return entities.createNativeQuery("select id from round where state = 'review'")
                .getSingleResult();
    }

    private void keep(String name) throws IOException {
        SmallPicture.keep(window, name);
    }
}
