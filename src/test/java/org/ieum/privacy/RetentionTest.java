package org.ieum.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.ieum.audit.Audit;
import org.ieum.kernel.PageLanguage;
import org.ieum.retention.KeptThing;
import org.ieum.retention.Retention;
import org.ieum.testing.OwnersConnection;
import org.ieum.testing.StoredPeople;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.Test;

/** What is over is deleted, said beforehand, and once; what is not stays. */
@QuarkusTest
class RetentionTest extends StoredTest {

    @Inject OwnersConnection owner;

    @Inject
    @Any
    Instance<Retention> retentions;

    @Inject Audit audit;

    /** Days from now, and who is over then. */
    @Test
    void peopleGoByTheirStandingAndTheirTime() {
        long stranger = people.learner("Stranger", Optional.of("s@people.test"), PageLanguage.EN, clock.getZone());
        long confirmed = people.learner("Confirmed", Optional.of("c@people.test"), PageLanguage.EN, clock.getZone());
        long refused = people.learner("R1", "math", "MON 19:00-21:00");
        long left = people.tutor("T1", "math", "MON 19:00-21:00");
        long with = people.learner("L1", "math", "MON 19:00-21:00");
        run("update learner set created_at = now(), status_at = now()");
        run("update tutor set created_at = now(), status_at = now()");
        run("update learner set confirmed_at = now() where id = " + confirmed);
        run("update learner set status = 'refused' where id = " + refused);
        run("update tutor set status = 'left' where id = " + left);

        assertThat(coming(0)).isEmpty();
        assertThat(coming(29)).isEmpty();
        assertThat(strike(31)).isEqualTo(Map.of(KeptThing.NEVER_CONFIRMED, 1));
        assertThat(forgotten("learner")).containsExactly(stranger);
        assertThat(strike(89)).isEmpty();
        assertThat(coming(91)).isEqualTo(Map.of(KeptThing.REFUSED, 1L));
        assertThat(strike(91)).isEqualTo(Map.of(KeptThing.REFUSED, 1));
        assertThat(strike(364)).isEmpty();
        assertThat(strike(367)).isEqualTo(Map.of(KeptThing.LEFT, 1));
        assertThat(strike(367)).as("a second time").isEmpty();
        assertThat(strike(700)).as("whoever is with us stays").isEmpty();
        assertThat(forgotten("learner")).containsExactlyInAnyOrder(stranger, refused);
        assertThat(forgotten("tutor")).containsExactly(left);
        assertThat(value("select alias from learner where id = " + with)).isEqualTo("Alias L1");
        assertThat(value("select count(*) from outbox_message"))
                .as("nobody is written to")
                .isEqualTo("0");
    }

    @Test
    void whoeverLeftGoesOnWhileLessonsRun() {
        long learner = people.learner("L1", "math", "MON 19:00-21:00");
        long tutor = people.tutor("T1", "math", "MON 19:00-21:00");
        pairings.pairing(learner, tutor, StoredPeople.MONDAY, "MON 19:00/60");
        run("update learner set status = 'left', status_at = now() - interval '3 years'");
        assertThat(strike(0)).isEmpty();
        assertThat(forgotten("learner")).isEmpty();
    }

    @Test
    void whoeverStillHasAMailToAnswerIsNotForgotten() {
        long late = people.learner("Late", Optional.of("s@people.test"), PageLanguage.EN, clock.getZone());
        run("update learner set created_at = now() - interval '100 days'");
        people.learnerSignedUp(late);
        assertThat(strike(0)).isEmpty();
        assertThat(strike(16)).containsEntry(KeptThing.NEVER_CONFIRMED, 1);
    }

    @Test
    void mailsThatHaveLeftOrWereToldGoAndThoseThatWaitStay() {
        for (String state : new String[] {"sent", "given_up", "told", "waiting", "unmade", "by_hand"}) {
            run(
                    "insert into outbox_message (id, idempotency_key, message_id, kind, recipient_kind, recipient_id, content,"
                            + " state, tries, sent_at, next_try_at, created_at) values (nextval('outbox_message_seq'), '"
                            + state + "', '"
                            + state + "', 'test', 'account', 1, '\\x00', '" + state
                            + "', 0, " + (Set.of("sent", "told").contains(state) ? "now()" : "null")
                            + ", now() + interval '90 years', now() - interval '89 days')");
        }
        assertThat(coming(0)).isEmpty();
        assertThat(strike(2)).isEqualTo(Map.of(KeptThing.MAIL, 3));
        assertThat(value("select string_agg(state, ' ' order by state) from outbox_message"))
                .isEqualTo("by_hand unmade waiting");
    }

    @Test
    void theTrailLosesWhatIsOlderThanThreeYearsAndNothingYounger() {
        run("insert into audit_entry (id, at, actor, action) values (nextval('audit_entry_seq'),"
                + " now() - interval '37 months', 'system', 'test.old'), (nextval('audit_entry_seq') + 1,"
                + " now() - interval '35 months', 'system', 'test.young')");
        assertThat(strike(0)).isEqualTo(Map.of(KeptThing.AUDIT, 1));
        assertThat(trail.actions()).contains("test.young", "retention.audit").doesNotContain("test.old");
        assertThat(strike(0)).isEmpty();
        assertThatThrownBy(() -> run("delete from audit_entry")).rootCause().hasMessageContaining("permission denied");
        assertThatThrownBy(() -> run("select delete_audit_before(now())"))
                .as("nor by the clock's own door")
                .rootCause()
                .hasMessageContaining("stay for a year");
        assertThatThrownBy(() -> owner.run("delete from audit_entry"))
                .rootCause()
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> owner.run("set local ieum.retention = 'on'", "delete from audit_entry"))
                .as("not even by an owner who says that they are the clock")
                .rootCause()
                .hasMessageContaining("stay for a year");
    }

    /** A table that is new says how long what stands in it is kept, or why that is nobody's concern. */
    @Test
    void everyTableHasAnEndOrAReason() throws IOException {
        Properties kept = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/test/resources/kept.properties"))) {
            kept.load(in);
        }
        @SuppressWarnings("unchecked")
        Set<String> tables = new TreeSet<>((java.util.List<String>) QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select table_name from information_schema.tables"
                                + " where table_schema = current_schema() and table_name <> 'flyway_schema_history'")
                        .getResultList()));
        assertThat(kept.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(tables);
        Set<String> things = new TreeSet<>();
        kept.values().forEach(value -> {
            if (value.toString().matches("[A-Z_,]+")) {
                things.addAll(java.util.List.of(value.toString().split(",", -1)));
            }
        });
        assertThat(things)
                .containsExactlyInAnyOrderElementsOf(java.util.Arrays.stream(KeptThing.values())
                        .map(Enum::name)
                        .toList());
        assertThat(retentions.stream().map(Retention::what))
                .as("each is said by the room that keeps it, once")
                .containsExactlyInAnyOrder(KeptThing.values());
    }

    private RetentionClock turned(int days) {
        return new RetentionClock(retentions, audit, Clock.offset(clock, Duration.ofDays(days)));
    }

    private Map<KeptThing, Long> coming(int days) {
        Map<KeptThing, Long> coming = new java.util.EnumMap<>(KeptThing.class);
        turned(days).coming().stream()
                .filter(one -> one.now() > 0)
                .forEach(one -> coming.put(one.retention().what(), one.now()));
        return coming;
    }

    private Map<KeptThing, Integer> strike(int days) {
        Map<KeptThing, Integer> deleted = turned(days).strike();
        deleted.values().removeIf(many -> many == 0);
        return deleted;
    }

    @SuppressWarnings("unchecked")
    private java.util.List<Long> forgotten(String table) {
        return entities.createNativeQuery("select id from " + table + " where forgotten_at is not null", Long.class)
                .getResultList();
    }
}
