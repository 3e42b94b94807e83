package org.ieum.concern;

import jakarta.persistence.Converter;
import org.ieum.kernel.Coded;
import org.ieum.platform.CodedConverter;

/** What the log of a concern says. */
public enum ConcernDeed implements Coded {
    REPORTED,
    READ,
    LOOKED,
    STOPPED,
    GOES_ON,
    /** The other one was told that there are no lessons for now. */
    TOLD,
    NOTED,
    /** It is about one of those who read concerns, and theirs no more. */
    WITHHELD,
    SETTLED,
    REPORTER_ERASED;

    @Converter(autoApply = true)
    static class ConcernDeedConverter extends CodedConverter<ConcernDeed> {}
}
