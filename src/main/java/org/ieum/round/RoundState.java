package org.ieum.round;

import jakarta.persistence.Converter;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Transitions;
import org.ieum.platform.CodedConverter;

/** Where a round is. */
public enum RoundState implements Coded, Transitions<RoundState> {
    SOLVING,
    REVIEW,
    PUBLISHED,
    CANCELLED,
    FAILED;

    /** Those that stand in the way of another round. */
    public static final Set<RoundState> OPEN = Collections.unmodifiableSet(EnumSet.of(SOLVING, REVIEW));

    /** Where it can go from here. Under review it stays there with another plan; it ends once. */
    @Override
    public Set<RoundState> next() {
        return switch (this) {
            case SOLVING -> EnumSet.of(REVIEW, CANCELLED, FAILED);
            case REVIEW -> EnumSet.of(REVIEW, SOLVING, PUBLISHED, CANCELLED);
            case PUBLISHED, CANCELLED, FAILED -> EnumSet.noneOf(RoundState.class);
        };
    }

    /** Whether it stands in the way of another round. */
    public boolean open() {
        return OPEN.contains(this);
    }

    @Converter(autoApply = true)
    static class RoundStateConverter extends CodedConverter<RoundState> {}
}
