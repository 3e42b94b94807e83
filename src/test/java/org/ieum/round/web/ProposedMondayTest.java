package org.ieum.round.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;

/** A round is proposed for the next Monday for which none was published. */
@QuarkusTest
class ProposedMondayTest extends StoredTest {

    @Test
    void isTheNextWithoutAPublishedRound() {
        LocalDate next = LocalDate.now(ZoneId.of("Asia/Seoul")).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        assertThat(proposed()).isEqualTo(next);
        round(next, "cancelled");
        assertThat(proposed()).isEqualTo(next);
        round(next, "published");
        assertThat(proposed()).isEqualTo(next.plusWeeks(1));
        round(next.plusWeeks(2), "published");
        assertThat(proposed()).isEqualTo(next.plusWeeks(1));
        round(next.plusWeeks(1), "published");
        assertThat(proposed()).isEqualTo(next.plusWeeks(3));
    }

    private static LocalDate proposed() {
        String page = new WebClient().signedIn().browser().get("/rounds").asString();
        return LocalDate.parse(page.replaceAll("(?s).*type=\"date\"[^>]*value=\"([0-9-]{10})\".*", "$1"));
    }

    private void round(LocalDate monday, String state) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "insert into round (id, version, effective_on, time_limit_seconds,"
                                        + " state, started_by, started_at) values (nextval('round_seq'), 0, :monday, 1, :state,"
                                        + " 'test', now())")
                        .setParameter("monday", monday)
                        .setParameter("state", state)
                        .executeUpdate());
    }
}
