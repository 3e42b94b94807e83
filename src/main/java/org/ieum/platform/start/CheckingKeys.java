package org.ieum.platform.start;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ieum.platform.Sealing;
import org.ieum.platform.seal.HoldsSeals;
import org.ieum.platform.seal.KeyProof;
import org.ieum.platform.seal.SealedColumn;
import org.ieum.platform.seal.SealedColumns;
import org.jboss.logging.Logger;

/**
 * Before anything is read: whether the keys of the settings are those of the data, and whether all is bound to its place: what
 * is not does not open then. {@link StoredDatabase} asks the first before anything runs; here each key that seals leaves its
 * proof.
 */
@Singleton
class CheckingKeys implements HoldsSeals {

    private static final Logger LOG = Logger.getLogger(CheckingKeys.class);
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
        return KeyProofs.PROOF;
    }

    @Transactional
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE + 1) StartupEvent event) {
        List<KeyProof> proofs = stored();
        KeyProofs.check(proofs, sealing);
        if (proofs.stream().noneMatch(proof -> proof.id() == KeyProofs.STATE)) {
            // Of before there were proofs, or new and empty.
            columns.all().forEach(this::openOne);
            write(columns.all().stream().allMatch(column -> unbound(column) == 0) ? ALL_BOUND : SOME_UNBOUND);
        }
        if (proofs.stream().noneMatch(proof -> proof.id() == KeyProofs.present(sealing))) {
            write(KeyProofs.fresh(sealing));
        }
        if (state().equals(ALL_BOUND)) {
            sealing.openBoundOnly();
        } else {
            LOG.warn("Some of what is sealed is bound to no row: java -jar … reseal");
        }
    }

    /** From now on nothing opens that is bound to no place, and of the keys only the one that seals now is needed. */
    @Transactional
    void allAreBound() {
        write(ALL_BOUND);
        write(KeyProofs.fresh(sealing));
        entities.createNativeQuery("delete from key_check where id <> :state and id <> :present")
                .setParameter("state", KeyProofs.STATE)
                .setParameter("present", KeyProofs.present(sealing))
                .executeUpdate();
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

    /** One that is sealed and not, as a migration left it, still plain. */
    private void openOne(SealedColumn column) {
        List<?> rows = entities.createNativeQuery(
                        "select %1$s, %2$s from %3$s where substring(%2$s from 1 for 1) <> :plain limit 1"
                                .formatted(column.key(), column.column(), column.table()),
                        Object[].class)
                .setParameter("plain", new byte[] {0})
                .getResultList();
        for (Object row : rows) {
            try {
                sealing.openBytes((byte[]) ((Object[]) row)[1], column.at(((Object[]) row)[0]));
            } catch (IllegalStateException e) {
                throw KeyProofs.otherKeys(e);
            }
        }
    }

    private String state() {
        return stored().stream()
                .filter(proof -> proof.id() == KeyProofs.STATE)
                .map(proof -> KeyProofs.open(proof, sealing))
                .findFirst()
                .orElseThrow();
    }

    private List<KeyProof> stored() {
        List<?> rows = entities.createNativeQuery("select id, proof, word_hash from key_check", Object[].class)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new KeyProof(((Number) row[0]).longValue(), (byte[]) row[1], (byte[]) row[2]))
                .toList();
    }

    private void write(String state) {
        write(KeyProofs.fresh(KeyProofs.STATE, state, sealing));
    }

    private void write(KeyProof proof) {
        entities.createNativeQuery("insert into key_check (id, proof, word_hash) values (:id, :proof, :hash)"
                        + " on conflict (id) do update set proof = excluded.proof")
                .setParameter("id", proof.id())
                .setParameter("proof", proof.sealed())
                .setParameter("hash", proof.hash())
                .executeUpdate();
    }
}
