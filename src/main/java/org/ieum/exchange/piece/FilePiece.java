package org.ieum.exchange.piece;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A megabyte of a file. */
@Entity
@Immutable
class FilePiece {

    @Id
    UUID id;

    /** By which the draft knows its files. */
    UUID draft;

    /** Which of them. */
    String part;

    /** From 0 on. */
    int at;

    /** Bytes before they were sealed. */
    int size;

    byte[] content;
    Instant madeAt;

    /** For Hibernate. */
    protected FilePiece() {}

    FilePiece(UUID id, UUID draft, String part, int at, int size, byte[] content, Instant madeAt) {
        this.id = id;
        this.draft = draft;
        this.part = part;
        this.at = at;
        this.size = size;
        this.content = content;
        this.madeAt = madeAt;
    }
}
