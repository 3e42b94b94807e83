package org.ieum.lesson;

import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.Set;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Transitions;
import org.ieum.platform.CodedConverter;

/** Where a lesson is in its life. */
public enum LessonState implements Coded, Transitions<LessonState> {
    PLANNED,
    HELD,
    /** It is at another time than its series has it. */
    MOVED,
    CANCELLED,
    /** Somebody did not come. */
    MISSED;

    /** Those that are still to be held. */
    public static final Set<LessonState> AHEAD = EnumSet.of(PLANNED, MOVED);

    /** What can come after it: it is moved once; whoever wrote down the wrong one of held and missed can mend it. */
    @Override
    public Set<LessonState> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(HELD, MOVED, CANCELLED, MISSED);
            case MOVED -> EnumSet.of(HELD, CANCELLED, MISSED);
            case HELD -> EnumSet.of(HELD, MISSED);
            case MISSED -> EnumSet.of(HELD, MISSED);
            case CANCELLED -> EnumSet.noneOf(LessonState.class);
        };
    }

    @Converter(autoApply = true)
    static class LessonStateConverter extends CodedConverter<LessonState> {}
}
