package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of learners and volunteers speak one Korean: as one speaks to somebody across a table, not as a notice on a wall. */
class KoreanRegisterTest {

    /** Thanks are said so in either. */
    private static final Pattern NOTICE = Pattern.compile("(?<!고맙습)(?:니다|니까)(?=[.?!,:;\\s]|$)");

    /** What coordinators alone read of those bundles. */
    private static final Set<String> COORDINATORS = Set.of(
            "shell.forbidden",
            "shell.forbiddenText",
            "shell.adminsOnly",
            "shell.readEnoughText",
            "joining.workshopsLead");

    /** As one speaks to somebody; a wish, "…세요", is said in either. */
    private static final Pattern TALK = Pattern.compile("(?<![세필중수주니])요(?=[.?!,:;\\s”’]|$)");

    /** Bundles that the public reads, and what stands on pages of both: problems. */
    private static final Set<String> PUBLIC = Set.of(
            "shell", "join", "joining", "hours", "standin", "own", "mydata", "meet", "offer", "checkin", "concern",
            "feed", "privacy", "mail", "problem");

    /** Words of the public on coordinators' pages, and of coordinators' bundles on own pages. */
    private static final Set<String> OTHERS =
            Set.of("troubles.said_$GOOD", "troubles.said_$SO_SO", "screening.ownHint", "screening.allSeen");

    /** Coordinators' pages are written as offices write; what checks answers stands on pages of either, and ends in neither. */
    @Test
    void coordinatorsReadOneRegisterToo() throws IOException {
        try (Stream<Path> bundles = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path file : bundles.filter(one -> one.toString().endsWith("_ko.properties"))
                    .toList()) {
                String bundle = file.getFileName().toString().replace("_ko.properties", "");
                assertThat(Files.readAllLines(file))
                        .filteredOn(line -> !PUBLIC.contains(bundle))
                        .filteredOn(line -> !OTHERS.contains(bundle + "." + line.replaceFirst("=.*", "")))
                        .noneMatch(line -> TALK.matcher(line).find());
            }
        }
        assertThat(Files.readString(Path.of("src/main/resources/messages/fault_ko.properties")))
                .doesNotContain("니다.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shell", "join", "joining", "hours", "standin", "own", "mydata", "meet", "offer", "checkin", "concern"
            })
    void isOfOneRegister(String bundle) throws IOException {
        assertThat(Files.readAllLines(Path.of("src/main/resources/messages", bundle + "_ko.properties")))
                .filteredOn(line -> !COORDINATORS.contains(bundle + "." + line.replaceFirst("=.*", "")))
                .noneMatch(line -> NOTICE.matcher(line).find());
    }
}
