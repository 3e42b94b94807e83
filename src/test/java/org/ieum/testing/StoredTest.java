package org.ieum.testing;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ieum.outbox.InjectMailbox;
import org.junit.jupiter.api.BeforeEach;

/** A test of what is stored: it begins without people, pairings, rounds and mails, and has at hand what puts some there. */
public abstract class StoredTest {

    @Inject
    protected CleanDatabase database;

    @Inject
    protected EntityManager entities;

    @Inject
    protected StoredPeople people;

    @Inject
    protected StoredPairings pairings;

    @Inject
    protected AuditTrail trail;

    @Inject
    protected Clock clock;

    @InjectMailbox
    protected GreenMail mailbox;

    @BeforeEach
    final void beginWithNobody() {
        database.clear();
    }

    /** Changes what is stored behind the service's back. */
    protected final void run(String sql) {
        QuarkusTransaction.joiningExisting().run(() -> query(sql).executeUpdate());
    }

    /** The one value that is stored there, as a text; null for none. */
    protected final String value(String sql) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> Objects.toString(query(sql).getSingleResult(), null));
    }

    /** The one number that is stored there. */
    protected final long number(String sql) {
        return Long.parseLong(value(sql));
    }

    /** What is stored in one column, as texts. */
    protected final List<String> values(String sql) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            List<String> found = new ArrayList<>();
            for (Object each : query(sql).getResultList()) {
                found.add(Objects.toString(each, null));
            }
            return found;
        });
    }

    /** With casts, which are no parameters. */
    private Query query(String sql) {
        return entities.createNativeQuery(sql.replace("::", "\\:\\:"));
    }
}
