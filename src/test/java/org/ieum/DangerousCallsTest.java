package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ieum.testing.House;
import org.junit.jupiter.api.Test;

/** What lets a stranger's bytes become code, a guess a secret, or a wrong certificate a right one: nobody here calls it. */
class DangerousCallsTest {

    /** By the beginning of the full name of what is called: where alone it may be, as a pattern. The demo is always the same. */
    private static final Map<String, String> ONLY_IN = Map.ofEntries(
            Map.entry("java.io.ObjectInputStream", "nowhere"),
            Map.entry("java.beans.XMLDecoder", "nowhere"),
            Map.entry("javax.script.", "nowhere"),
            Map.entry("javax.naming.", "nowhere"),
            Map.entry("java.lang.Runtime.exec", "nowhere"),
            Map.entry("java.lang.ProcessBuilder", "org\\.ieum\\.(platform\\.start\\..*|matching\\.cluster\\.Driver)"),
            Map.entry("java.util.Random", "org\\.ieum\\.(matching|demo)\\..*"),
            Map.entry("java.lang.Math.random", "nowhere"),
            Map.entry("java.util.concurrent.ThreadLocalRandom", "nowhere"),
            Map.entry("javax.crypto.Cipher", "nowhere"),
            Map.entry("javax.net.ssl.HttpsURLConnection.setDefaultHostnameVerifier", "nowhere"),
            Map.entry("io.vertx.core.net.TrustOptions", "nowhere"));

    private static final Pattern TRUST = Pattern.compile("setTrustAll\\(true|setVerifyHost\\(false|INSECURE_TRUST");

    private static final Pattern HASH = Pattern.compile("(?:MessageDigest|Mac)\\.getInstance\\(([^)]*)\\)");

    private static final Pattern IN_SCRIPTS = Pattern.compile(
            "\\beval\\(|new Function\\(|innerHTML|outerHTML|insertAdjacentHTML|document\\.write|postMessage"
                    + "|indexedDB|document\\.cookie|__proto__");

    @Test
    void areMadeNowhere() {
        assertThat(House.classes().stream()
                        .flatMap(type -> type.getAccessesFromSelf().stream())
                        .filter(JavaCodeUnitAccess.class::isInstance)
                        .filter(access -> !isAllowed(
                                access.getTarget().getFullName(),
                                access.getOriginOwner().getFullName()))
                        .map(access -> access.getDescription()))
                .isEmpty();
    }

    private static boolean isAllowed(String called, String caller) {
        return ONLY_IN.entrySet().stream()
                .noneMatch(rule -> called.startsWith(rule.getKey()) && !caller.matches(rule.getValue()));
    }

    @Test
    void everyCertificateIsLookedAtAndEveryHashIsAGoodOne() {
        List<Path> sources = House.files(Path.of("src/main/java"), ".java");
        assertThat(sources).hasSizeGreaterThan(500).allSatisfy(source -> {
            String text = House.read(source);
            assertThat(TRUST.matcher(text).find()).as(source.toString()).isFalse();
            assertThat(HASH.matcher(text).results().map((MatchResult hash) -> hash.group(1)))
                    .as(source.toString())
                    .isSubsetOf("\"SHA-256\"", "\"SHA-384\"", "\"HmacSHA256\"");
        });
    }

    /** The switch of the review is a preference; the way out keeps where it leads, until it is gone. Nothing else is kept in a browser. */
    @Test
    void scriptsWriteTextAndKeepNothing() {
        List<Path> scripts = House.files(Path.of("src/main/resources/META-INF/resources/assets"), ".js");
        assertThat(scripts).hasSizeGreaterThan(3).allSatisfy(script -> {
            String text = House.read(script);
            assertThat(IN_SCRIPTS.matcher(text).results().map(MatchResult::group))
                    .as(script.toString())
                    .isEmpty();
            assertThat(text.contains("localStorage")).as(script.toString()).isEqualTo(script.endsWith("review.js"));
            assertThat(text.contains("sessionStorage")).as(script.toString()).isEqualTo(script.endsWith("exit.js"));
        });
    }

    /** Neither the history of the code nor a key comes along, and it runs as nobody in particular. */
    @Test
    void theImageHasTheProgramAlone() {
        String image = House.read(Path.of("docker/Dockerfile"));
        // Behind the stage that builds it.
        String service = image.substring(image.indexOf("FROM ${JRE}"));
        List<String> ours = List.of(
                "COPY docker/alive docker/java-options docker/learn-classes ./",
                "COPY --from=learning /app/ieum.jsa .");
        assertThat(service.lines().filter(line -> line.startsWith("COPY")))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("COPY --from=build /src/target/quarkus-app/") || ours.contains(line));
        assertThat(service).doesNotContain("ADD ");
        assertThat(image.substring(image.lastIndexOf("FROM "))).contains("\nUSER 10001:10001\n");
        assertThat(House.read(Path.of(".dockerignore")).lines()).contains(".git", "data");
    }
}
