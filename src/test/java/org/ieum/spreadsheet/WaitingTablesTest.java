package org.ieum.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ieum.exchange.DataFile;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.Test;

/** A table of which somebody has said half waits a day for the other half, and no longer. */
@QuarkusTest
class WaitingTablesTest extends StoredTest {

    private static final String ACTOR = "account:1";

    @Inject BringingTablesIn tables;

    @Test
    void whatWasSaidOfATableWaitsADay() {
        byte[] file = "이름,성별\n바다,여\n하늘,남\n".getBytes(StandardCharsets.UTF_8);
        UUID id = tables.begin(new ByteArrayInputStream(file), DataFile.LEARNERS, ACTOR);
        tables.leaveToo(id, Set.of(3), ACTOR);
        age("23 hours");
        tables.forget();
        assertThat(tables.look(id, ACTOR)).isPresent();
        assertThat(tables.left(id, ACTOR)).contains(1);
        age("1 hour");
        tables.forget();
        assertThat(tables.look(id, ACTOR)).isEmpty();
        assertThat(entities.createNativeQuery("select count(*) from file_piece").getSingleResult())
                .isEqualTo(0L);
    }

    private void age(String more) {
        for (String table : List.of("table_draft", "file_piece")) {
            run("update " + table + " set made_at = made_at - interval '" + more + "'");
        }
    }
}
