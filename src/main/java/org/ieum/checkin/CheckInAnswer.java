package org.ieum.checkin;

import jakarta.persistence.Converter;
import org.ieum.kernel.Coded;
import org.ieum.platform.CodedConverter;

/** What somebody says of how their lessons go; the other one never sees it. */
public enum CheckInAnswer implements Coded {
    GOOD,
    SO_SO,
    /** They would like to be called. */
    CALL;

    @Converter(autoApply = true)
    static class CheckInAnswerConverter extends CodedConverter<CheckInAnswer> {}
}
