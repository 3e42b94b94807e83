package org.ieum.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Names are not unique: wherever coordinators read one, its key stands in the same line, in the title of a page as well. */
@QuarkusTest
class KeysBesideNamesTest extends StoredTest {

    /** Everybody is called by their key, so that a name says which key has to stand beside it. */
    private static final String CALLED = "update %s set %s = '«' || ref || '»'";

    private static final Pattern NAME = Pattern.compile("«([^»]+)»");
    private static final Pattern ROW = Pattern.compile("(?s)<tr.*?</tr>");
    private static final Pattern LINES =
            Pattern.compile("</?(?:title|h[1-6]|p|li|dd|div|option|label|legend|caption|fieldset|summary)\\b");

    /** Neither where a link leads nor what somebody typed themselves is read. */
    private static final Pattern UNREAD = Pattern.compile(" (?!aria-label|alt)[\\w-]+=\"[^\"]*\"");

    @Inject FilledInstallation house;

    @AfterEach
    void nobodyIsLeft() {
        house.empty();
    }

    @Test
    void noNameIsReadWithoutItsKey() {
        Map<String, String> places = house.fill(mailbox);
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery(CALLED.formatted("learner", "alias")).executeUpdate();
            entities.createNativeQuery(CALLED.formatted("tutor", "name")).executeUpdate();
        });
        WebClient admin = new WebClient().signedIn();
        Set<String> alone = new LinkedHashSet<>();
        int named = 0;
        for (String page : EveryPageInABrowserTest.PAGES) {
            String path = page;
            for (Map.Entry<String, String> place : places.entrySet()) {
                path = path.replace(place.getKey(), place.getValue());
            }
            String html = admin.browser().urlEncodingEnabled(false).get(path).asString();
            for (String line : lines(UNREAD.matcher(html).replaceAll("")).toList()) {
                for (MatchResult name : NAME.matcher(line).results().toList()) {
                    named++;
                    if (!key(name.group(1)).matcher(line).find()) {
                        alone.add(page + " | " + line.strip().replaceAll("\\s+", " "));
                    }
                }
            }
        }
        assertThat(String.join("\n", alone)).isEmpty();
        assertThat(named).isGreaterThan(100);
    }

    private static Pattern key(String ref) {
        return Pattern.compile("(?<![\\w«-])" + Pattern.quote(ref) + "(?![\\w»])");
    }

    /** Rows of tables are one line each, whatever stands in their cells. */
    private static Stream<String> lines(String html) {
        return Stream.concat(
                ROW.matcher(html).results().map(MatchResult::group),
                LINES.splitAsStream(ROW.matcher(html).replaceAll("<p>")));
    }
}
