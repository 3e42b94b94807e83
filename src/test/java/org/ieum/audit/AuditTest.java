package org.ieum.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.ieum.testing.OwnersConnection;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was done stays written. */
@QuarkusTest
class AuditTest {

    @Inject Audit audit;
    @Inject EntityManager entities;
    @Inject OwnersConnection owner;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'somebody else'",
                "delete from audit_entry",
                "delete from audit_entry where id = -1",
                "truncate audit_entry"
            })
    void cannotBeChangedByTheApplicationNorByTheOwner(String statement) {
        QuarkusTransaction.requiringNew().run(() -> audit.record("system", "test.done"));
        long before = count();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery(statement).executeUpdate()))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> owner.run(statement)).rootCause().hasMessageContaining("never changed");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void saysFromWhereAndOfAJobThatItIsFromNowhere() {
        new WebClient().signIn("nobody@example.org", "wrong");
        assertThat(networks("account.refused")).last().isEqualTo("127.0.0.0/24");
        QuarkusTransaction.requiringNew().run(() -> audit.record("system", "test.nowhere"));
        assertThat(networks("test.nowhere")).last().isNull();
        QuarkusTransaction.requiringNew().run(() -> audit.recordEach("system", "test.each", "tutor", List.of(1L, 2L)));
        assertThat(networks("test.each")).hasSizeGreaterThan(1).containsOnlyNulls();
    }

    private List<?> networks(String action) {
        return entities.createNativeQuery(
                        "select network from audit_entry where action = :action order by id", String.class)
                .setParameter("action", action)
                .getResultList();
    }

    @Test
    void goesWithTheChangeItself() {
        long before = count();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    audit.record("system", "test.done");
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessageContaining("on purpose");
        assertThat(count()).isEqualTo(before);
    }

    private long count() {
        return ((Number) entities.createNativeQuery("select count(*) from audit_entry")
                        .getSingleResult())
                .longValue();
    }
}
