package org.ieum.joining;

import jakarta.persistence.Converter;
import java.util.Locale;
import org.ieum.kernel.Coded;
import org.ieum.platform.CodedConverter;

/** What somebody hears of after their answers were sent. */
public enum Ending implements Coded {
    /** A mail asks them to confirm their address. */
    MAIL,
    /** Others bring them the answer. */
    OTHERS;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Converter(autoApply = true)
    static class EndingConverter extends CodedConverter<Ending> {
        EndingConverter() {
            super(Ending.class);
        }
    }
}
