package org.ieum.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.ieum.kernel.PageLanguage;
import org.junit.jupiter.api.Test;

/** What is kept how long stands in the documents as the code has it. */
@QuarkusTest
class RetentionTableTest {

    @Inject NoticeReader reader;

    /** The fresh one is left in {@code target/}. */
    @Test
    void theDocumentIsFresh() throws IOException {
        String table = reader.kept(PageLanguage.EN).stream()
                .map(line -> "| " + line.what() + " | " + line.longest() + " |")
                .collect(Collectors.joining("\n", "| What | How long at most |\n|---|---|\n", "\n"));
        Files.writeString(Path.of("target/retention.md"), table);
        assertThat(Files.readString(Path.of("docs/operators.md"))).contains(table);
    }
}
