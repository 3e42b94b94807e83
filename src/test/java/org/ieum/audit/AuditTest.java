package org.ieum.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was done stays written. */
@QuarkusTest
class AuditTest {

    @Inject
    Audit audit;

    @Inject
    EntityManager entities;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'somebody else'",
                "delete from audit_entry",
                "delete from audit_entry where id = -1",
                "truncate audit_entry"
            })
    void cannotBeChangedWithTheApplicationsOwnConnection(String statement) {
        QuarkusTransaction.requiringNew().run(() -> audit.record("system", "test.done"));
        long before = count();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery(statement).executeUpdate()))
                .rootCause()
                .hasMessageContaining("never changed");
        assertThat(count()).isEqualTo(before);
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
