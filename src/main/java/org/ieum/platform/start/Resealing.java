package org.ieum.platform.start;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import org.ieum.platform.Sealing;
import org.ieum.platform.seal.SealedColumn;
import org.ieum.platform.seal.SealedColumns;

/**
 * Seals anew what is bound to no place, or was sealed with an earlier key. A value that was done begins as all do that are
 * sealed now: so it goes on where it was ended, and does no harm twice or on two machines at once.
 */
@Singleton
class Resealing {

    private static final int AT_ONCE = 500;

    private final EntityManager entities;
    private final SealedColumns columns;
    private final Sealing sealing;
    private final CheckingKeys keys;

    @Inject
    Resealing(EntityManager entities, SealedColumns columns, Sealing sealing, CheckingKeys keys) {
        this.entities = entities;
        this.columns = columns;
        this.sealing = sealing;
        this.keys = keys;
    }

    /** How many values were sealed anew; {@code progress} hears of each column as it goes on. */
    long run(Consumer<String> progress) {
        long all = 0;
        for (SealedColumn column : columns.all()) {
            long left = keys.due(column);
            long done = 0;
            int batch = AT_ONCE;
            while (batch == AT_ONCE) {
                batch = QuarkusTransaction.requiringNew().call(() -> reseal(column));
                done += batch;
                progress.accept(column.table() + "." + column.column() + ": " + done + " of " + left);
            }
            all += done;
        }
        QuarkusTransaction.requiringNew().run(keys::allAreBound);
        return all;
    }

    /** In the order of the keys; whoever changes a row now seals it anew by that. */
    private int reseal(SealedColumn column) {
        List<?> rows = entities.createNativeQuery(
                        "select %1$s, %2$s from %3$s where %4$s order by 1 limit :most for update"
                                .formatted(
                                        column.key(),
                                        column.column(),
                                        column.table(),
                                        CheckingKeys.due(column.column())),
                        Object[].class)
                .setParameter("present", sealing.present())
                .setParameter("most", AT_ONCE)
                .getResultList();
        rows.forEach(row -> reseal(column, ((Object[]) row)[0], (byte[]) ((Object[]) row)[1]));
        return rows.size();
    }

    private void reseal(SealedColumn column, Object row, byte[] sealed) {
        byte[] anew = sealing.seal(sealing.openBytes(sealed, column.at(row)), column.at(row));
        entities.createNativeQuery("update %1$s set %2$s = :anew where %3$s = :row"
                        .formatted(column.table(), column.column(), column.key()))
                .setParameter("anew", anew)
                .setParameter("row", row)
                .executeUpdate();
    }
}
