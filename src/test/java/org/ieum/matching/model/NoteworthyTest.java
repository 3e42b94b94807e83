package org.ieum.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ieum.kernel.LanguageSkill;
import org.ieum.kernel.Level;
import org.ieum.kernel.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What sets a proposal apart, and whether somebody should look at it by itself. */
class NoteworthyTest {

    /** What most proposals have. */
    private static final List<Reason> USUAL = List.of(
            new Reason.SharedLanguage(new LanguageSkill("ko", Level.NATIVE)),
            new Reason.Online(),
            new Reason.SameCity("Seoul"),
            new Reason.Waited(30),
            new Reason.Load(3, 3));

    @Test
    void whatIsTrueOfMostIsNotNoteworthy() {
        assertThat(Noteworthy.of(Change.NEW, USUAL)).isEmpty();
        assertThat(Noteworthy.of(Change.KEPT, USUAL)).isEmpty();
        assertThat(Noteworthy.callForALook(List.of())).isFalse();
    }

    static Stream<Arguments> each() {
        return Stream.of(
                Arguments.of(Change.NEW, new Reason.Wished(Side.LEARNER, 1), Noteworthy.WISHED, false),
                Arguments.of(Change.NEW, new Reason.Locked(), Noteworthy.LOCKED, false),
                Arguments.of(Change.NEW, b1(), Noteworthy.JUST_TALK, true),
                Arguments.of(Change.KEPT, new Reason.OnLeave(), Noteworthy.ON_LEAVE, true),
                Arguments.of(Change.KEPT, new Reason.Finishes(3), Noteworthy.FINISHES, true),
                Arguments.of(Change.MOVED, new Reason.Online(), Noteworthy.MOVED, true),
                Arguments.of(Change.REPLACED, new Reason.TutorGone(), Noteworthy.TUTOR_GONE, true),
                Arguments.of(Change.ENDED, new Reason.NeedGone(), Noteworthy.NEED_GONE, true),
                Arguments.of(Change.ENDED, new Reason.Collides(), Noteworthy.COLLIDES, true),
                Arguments.of(Change.ENDED, new Reason.Broken(Rule.SUBJECT), Noteworthy.BROKEN, true));
    }

    @ParameterizedTest
    @MethodSource("each")
    void saysWhatIsSpecialAndWhatCallsForALook(Change change, Reason reason, Noteworthy what, boolean look) {
        List<Noteworthy> found = Noteworthy.of(
                change, Stream.concat(USUAL.stream(), Stream.of(reason)).toList());
        assertThat(found).contains(what);
        assertThat(Noteworthy.callForALook(found)).isEqualTo(look);
    }

    @ParameterizedTest
    @EnumSource(
            value = Change.class,
            names = {"MOVED", "REPLACED", "ENDED"})
    void whatChangesWhatRunsCallsForALook(Change change) {
        assertThat(Noteworthy.of(change, USUAL)).first().hasToString(change.name());
        assertThat(Noteworthy.callForALook(Noteworthy.of(change, USUAL))).isTrue();
    }

    /** They come to learn the language, or they do talk already. */
    @Test
    void thatTheyJustTalkIsNothingWhereTheLanguageIsTaughtOrTheyMeetAlready() {
        assertThat(Noteworthy.of(Change.NEW, List.of(b1(), new Reason.TaughtLanguage("en"))))
                .isEmpty();
        assertThat(Noteworthy.of(Change.KEPT, List.of(b1()))).isEmpty();
        assertThat(Arrays.stream(Level.values())
                        .filter(level -> level.atLeast(Level.B2))
                        .flatMap(level -> Noteworthy.of(Change.NEW, List.of(shared(level))).stream()))
                .isEmpty();
    }

    /** Who else could teach it costs nothing to whoever was rejected since. */
    @Test
    void whoWasRejectedLosesNothingMore() {
        NeedKey rejected = new NeedKey(2, "math");
        NeedKey other = new NeedKey(3, "math");
        Alternative next = new Alternative(1, "math", 9, List.of(rejected, other), List.of(rejected), 40);
        assertThat(next.without(Set.of(rejected)))
                .isEqualTo(new Alternative(1, "math", 9, List.of(other), List.of(), 40));
        assertThat(next.without(Set.of())).isEqualTo(next);
    }

    private static Reason b1() {
        return shared(Level.B1);
    }

    private static Reason shared(Level level) {
        return new Reason.SharedLanguage(new LanguageSkill("ko", level));
    }
}
