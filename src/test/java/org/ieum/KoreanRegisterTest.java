package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
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
