package org.ieum.joining;

import jakarta.persistence.Converter;
import org.ieum.kernel.Coded;
import org.ieum.platform.CodedConverter;

/** What somebody hears of after their answers were sent. */
public enum Ending implements Coded {
    /** A mail asks them to confirm their address. */
    MAIL,
    /** Others bring them the answer. */
    OTHERS;

    @Converter(autoApply = true)
    static class EndingConverter extends CodedConverter<Ending> {
        EndingConverter() {
            super(Ending.class);
        }
    }
}
