package org.ieum.substitute;

import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.Set;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Transitions;
import org.ieum.platform.CodedConverter;

/** Where it is in its life that somebody stands in. */
public enum SubstitutionState implements Coded, Transitions<SubstitutionState> {
    /** A coordinator has to look at it. */
    PROPOSED,
    /** Both are asked. */
    ASKED,
    /** Both said yes: the lessons are the substitute's. */
    AGREED,
    /** One of the two said no. */
    DECLINED,
    /** One of the two did not answer in time. */
    EXPIRED,
    /** A coordinator chose somebody else. */
    REPLACED,
    /** A coordinator wants nobody for these lessons. */
    NOBODY,
    /** It was not needed or not possible any more, before both had said yes. */
    WITHDRAWN,
    /** The same, after both had said yes: what was still to come of it is not theirs any more. */
    ENDED;

    /** Those whose lessons nobody else is looked for. */
    static final Set<SubstitutionState> LIVE = EnumSet.of(PROPOSED, ASKED, AGREED, NOBODY);

    /** What can come after it. */
    @Override
    public Set<SubstitutionState> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(ASKED, REPLACED, WITHDRAWN);
            case ASKED -> EnumSet.of(AGREED, DECLINED, EXPIRED, WITHDRAWN);
            case AGREED -> EnumSet.of(ENDED);
            case NOBODY -> EnumSet.of(WITHDRAWN);
            case DECLINED, EXPIRED, REPLACED, WITHDRAWN, ENDED -> EnumSet.noneOf(SubstitutionState.class);
        };
    }

    @Converter(autoApply = true)
    static class SubstitutionStateConverter extends CodedConverter<SubstitutionState> {}
}
