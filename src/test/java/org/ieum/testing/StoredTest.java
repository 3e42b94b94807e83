package org.ieum.testing;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
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
        QuarkusTransaction.requiringNew()
                .run(() ->
                        entities.createNativeQuery(sql.replace("::", "\\:\\:")).executeUpdate());
    }
}
