package org.ieum.platform.seal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import org.hibernate.Session;
import org.ieum.platform.Sealing;
import org.jboss.logging.Logger;

/**
 * Seals what a migration left in plain text, which has no keys: before anything is read, so that nothing plain ever opens. What
 * is done is told apart by its first byte: it goes on where it was ended, and does no harm twice or on two machines at once.
 */
@Singleton
class SealingPlainColumns {

    private static final Logger LOG = Logger.getLogger(SealingPlainColumns.class);
    private static final int AT_ONCE = 500;
    private static final byte[] PLAIN = {0};

    @Inject EntityManager entities;
    @Inject SealedColumns columns;
    @Inject Sealing sealing;

    /** After the keys were checked. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE + 2) StartupEvent event) {
        List<String> plain = plain();
        columns.all().stream()
                .filter(column -> plain.contains(column.table() + "." + column.column()))
                .forEach(this::seal);
    }

    private void seal(SealedColumn column) {
        long done = 0;
        int batch = AT_ONCE;
        while (batch == AT_ONCE) {
            batch = QuarkusTransaction.requiringNew().call(() -> sealSome(column));
            done += batch;
            LOG.infof("%s.%s: %d sealed that were plain", column.table(), column.column(), done);
        }
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from plain_column where name = :name")
                        .setParameter("name", column.table() + "." + column.column())
                        .executeUpdate());
    }

    private int sealSome(SealedColumn column) {
        List<?> rows = entities.createNativeQuery(
                        "select %1$s, %2$s from %3$s where substring(%2$s from 1 for 1) = :plain order by 1 limit :most for update"
                                .formatted(column.key(), column.column(), column.table()),
                        Object[].class)
                .setParameter("plain", PLAIN)
                .setParameter("most", AT_ONCE)
                .getResultList();
        for (Object one : rows) {
            Object[] row = (Object[]) one;
            byte[] text = (byte[]) row[1];
            entities.createNativeQuery("update %1$s set %2$s = :sealed where %3$s = :row"
                            .formatted(column.table(), column.column(), column.key()))
                    .setParameter("sealed", sealing.seal(Arrays.copyOfRange(text, 1, text.length), column.at(row[0])))
                    .setParameter("row", row[0])
                    .executeUpdate();
        }
        return rows.size();
    }

    private List<String> plain() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.unwrap(Session.class)
                        .createNativeQuery("select name from plain_column", String.class)
                        .getResultList());
    }
}
