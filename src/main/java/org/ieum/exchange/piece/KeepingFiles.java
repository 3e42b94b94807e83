package org.ieum.exchange.piece;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ieum.exchange.FileContent;
import org.ieum.platform.Sealing;
import org.ieum.platform.seal.HoldsSeals;
import org.ieum.platform.seal.SealedColumn;

/** Keeps the files of drafts, for a day. */
@Singleton
public class KeepingFiles implements HoldsSeals {

    /** A seal needs a piece some times over while it is opened. */
    static final int SIZE = 1 << 20;

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final SealedColumn CONTENT = new SealedColumn("file_piece", "content", "id");

    @Inject EntityManager entities;
    @Inject Sealing sealing;
    @Inject Clock clock;

    @Override
    public SealedColumn sealed() { return CONTENT; }

    /** Keeps one of a draft's files under a name, and whether it {@link FileContent#namesDistricts()}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID draft, String name, FileContent file) {
        try (InputStream in = file.open()) {
            keep(draft, file.namesDistricts() ? name + KeptFile.WITH_DISTRICTS : name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps one of a draft's files under a name. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID draft, String part, InputStream in) {
        try {
            int at = 0;
            for (byte[] bytes = in.readNBytes(SIZE); bytes.length > 0; bytes = in.readNBytes(SIZE)) {
                UUID id = UUID.randomUUID();
                byte[] content = sealing.seal(bytes, CONTENT.at(id));
                FilePiece piece = new FilePiece(id, draft, part, at++, bytes.length, content, clock.instant());
                entities.persist(piece);
                entities.flush();
                entities.detach(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a draft by their names; each is read by the piece, in whatever transaction there is. */
    @Transactional
    public Map<String, FileContent> of(UUID draft) {
        return entities
                .createQuery("select part, sum(size) from FilePiece where draft = :draft group by part", Object[].class)
                .setParameter("draft", draft)
                .getResultList()
                .stream()
                .map(row -> new KeptFile(draft, (String) row[0], (Long) row[1], this))
                .collect(Collectors.toMap(KeptFile::name, file -> file));
    }

    /** A piece; empty behind the last. */
    byte[] piece(UUID draft, String part, int at) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> entities
                        .createQuery(
                                "select id, content from FilePiece where draft = :draft and part = :part and at = :at",
                                Object[].class)
                        .setParameter("draft", draft)
                        .setParameter("part", part)
                        .setParameter("at", at)
                        .getResultList()
                        .stream()
                        .map(row -> sealing.openBytes((byte[]) row[1], CONTENT.at(row[0])))
                        .findFirst()
                        .orElseGet(() -> new byte[0]));
    }

    /** The files of a draft go. */
    @Transactional
    public void drop(UUID draft) {
        entities.createQuery("delete from FilePiece where draft = :draft")
                .setParameter("draft", draft)
                .executeUpdate();
    }

    /** Those of drafts to which nobody came back. */
    @Transactional
    public void forget() {
        entities.createQuery("delete from FilePiece where madeAt < :old")
                .setParameter("old", clock.instant().minus(LONGEST))
                .executeUpdate();
    }
}
