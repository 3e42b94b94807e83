package org.ieum.platform.start;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.util.List;
import org.ieum.platform.SealedAt;
import org.ieum.platform.Sealing;
import org.ieum.platform.seal.HoldsSeals;
import org.ieum.platform.seal.SealedColumn;
import org.ieum.platform.seal.SealedColumns;
import org.jboss.logging.Logger;

/**
 * Before anything is read: whether the keys of the settings are those of the data. One row that is sealed and hashed tells
 * it, and whether all is bound to its place: what is not does not open then.
 */
@Singleton
class CheckingKeys implements HoldsSeals {

    private static final Logger LOG = Logger.getLogger(CheckingKeys.class);
    private static final SealedColumn PROOF = new SealedColumn("key_check", "proof", "id");
    private static final SealedAt HERE = PROOF.at(1);
    private static final String WORD = "these keys";
    private static final String ALL_BOUND = "bound";
    private static final String SOME_UNBOUND = "unbound";

    private final EntityManager entities;
    private final SealedColumns columns;
    private final Sealing sealing;

    @Inject
    CheckingKeys(EntityManager entities, SealedColumns columns, Sealing sealing) {
        this.entities = entities;
        this.columns = columns;
        this.sealing = sealing;
    }

    @Override
    public SealedColumn sealed() {
        return PROOF;
    }

    @Transactional
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE + 1) StartupEvent event) {
        if (stored().isEmpty()) {
            write(columns.all().stream().allMatch(column -> unbound(column) == 0) ? ALL_BOUND : SOME_UNBOUND);
        }
        Object[] row = stored().get(0);
        if (!MessageDigest.isEqual((byte[]) row[1], sealing.hash(WORD))) {
            throw new StartRefused(
                    "The data of this database was stored with another look-up key: set the IEUM_LOOKUP_KEY"
                            + " that it was stored with.");
        }
        if (opened((byte[]) row[0]).equals(ALL_BOUND)) {
            sealing.openBoundOnly();
        } else {
            LOG.warn("Some of what is sealed is bound to no row: java -jar … reseal");
        }
    }

    /** From now on nothing opens that is bound to no place. */
    @Transactional
    void allAreBound() {
        write(ALL_BOUND);
        sealing.openBoundOnly();
    }

    /** How many values of a column are to be sealed anew. */
    @Transactional
    long due(SealedColumn column) {
        return count(column, due(column.column()), sealing.present());
    }

    /** As SQL. */
    static String due(String column) {
        return column + " is not null and substring(" + column + " from 1 for 6) <> :present";
    }

    private long unbound(SealedColumn column) {
        return count(
                column,
                column.column() + " is not null and substring(" + column.column() + " from 1 for 1) <> :present",
                new byte[] {sealing.present()[0]});
    }

    private long count(SealedColumn column, String condition, byte[] present) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from " + column.table() + " where " + condition, Long.class)
                        .setParameter("present", present)
                        .getSingleResult())
                .longValue();
    }

    private String opened(byte[] proof) {
        try {
            return sealing.open(proof, HERE);
        } catch (IllegalStateException e) {
            throw new StartRefused(
                    "The data of this database was sealed with other keys: set the IEUM_FIELD_KEYS that it was"
                            + " sealed with. A new key is added to a set, never put in its place.");
        }
    }

    private List<Object[]> stored() {
        List<?> rows = entities.createNativeQuery("select proof, word_hash from key_check", Object[].class)
                .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private void write(String state) {
        entities.createNativeQuery("insert into key_check (id, proof, word_hash) values (1, :proof, :hash)"
                        + " on conflict (id) do update set proof = excluded.proof")
                .setParameter("proof", sealing.seal(state, HERE))
                .setParameter("hash", sealing.hash(WORD))
                .executeUpdate();
    }
}
