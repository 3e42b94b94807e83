package org.ieum.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.ieum.testing.StoredTest;
import org.ieum.testing.Waiting;
import org.junit.jupiter.api.Test;

/** Whoever decides or keeps findings waits for whoever publishes, and then goes by what became of the round. */
@QuarkusTest
class SharedRoundTest extends StoredTest {

    private static final String WAITING =
            "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%from round %'";

    @Inject Rounds rounds;

    @Test
    void isReadAsItIsWhenTheLockIsGot() throws Exception {
        run("insert into round (id, version, effective_on, time_limit_seconds, state, started_by, started_at)"
                + " values (7, 0, '2026-11-30', 1, 'review', 'system', now())");
        CompletableFuture<RoundState> seen = QuarkusTransaction.requiringNew().call(() -> {
            entities.createNativeQuery("update round set state = 'cancelled', version = version + 1 where id = 7")
                    .executeUpdate();
            CompletableFuture<RoundState> reading = CompletableFuture.supplyAsync(this::read);
            Waiting.until("the lock is waited for", this::isWaitedFor);
            return reading;
        });
        assertThat(seen.get(1, TimeUnit.MINUTES)).isEqualTo(RoundState.CANCELLED);
    }

    private RoundState read() {
        return QuarkusTransaction.requiringNew().call(() -> rounds.share(7).state());
    }

    private boolean isWaitedFor() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery(WAITING).getSingleResult()).intValue() > 0);
    }
}
