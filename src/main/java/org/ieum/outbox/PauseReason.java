package org.ieum.outbox;

import jakarta.persistence.Converter;
import java.util.Locale;
import org.ieum.kernel.Coded;
import org.ieum.platform.CodedConverter;

/** Why nothing reaches an address. */
public enum PauseReason implements Coded {
    /** The server knows nobody of that name. */
    UNKNOWN,
    /** The mailbox takes nothing any more. */
    SWITCHED_OFF,
    /** There is no server for its domain, or it answers nobody. */
    NOWHERE;

    /** {@code switched-off}. */
    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Converter(autoApply = true)
    static class PauseReasonConverter extends CodedConverter<PauseReason> {}
}
