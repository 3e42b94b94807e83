package org.ieum.matching.instance;

import java.util.Arrays;
import org.ieum.kernel.Meeting;

/**
 * Needs in pages of 64, as bits: for each half hour of the week a word tells whose lesson could begin, others what is asked
 * of a tutor. A few of these words tell what of a page a tutor could take.
 */
final class Sheets {

    static final int PAGE = 64;
    private static final int ONLINE = 0;
    private static final int LONG = 1;
    private static final int LONGEST = 2;
    private static final int TWICE = 3;
    private static final int THRICE = 4;
    private static final int BEGINS = 5;
    private static final int ASKS = 6;
    private static final int TALKS = ASKS + Rules.ASKS;

    private final Facts facts;
    private final NeedTable needs;
    private final UsedHours used;
    private final int hours;
    private final int width;

    Sheets(Facts facts) {
        this.facts = facts;
        needs = facts.needs;
        used = facts.used;
        hours = TALKS + facts.rules.speech().languages();
        width = hours + used.week();
    }

    static int pages(int count) {
        return (count + PAGE - 1) / PAGE;
    }

    /** Room for so many needs. */
    long[] room(int count) {
        return new long[pages(count) * width];
    }

    void clear(long[] words, int count) {
        Arrays.fill(words, 0, pages(count) * width, 0);
    }

    /** Writes a need down as the {@code i}-th. */
    void write(long[] words, int i, int need) {
        int at = i / PAGE * width;
        long bit = 1L << i;
        int learner = needs.learner[need];
        long[] open = facts.pins.learnerOpen.of(learner, Meeting.ONLINE);
        for (int day = 0; day < DayMasks.DAYS; day++) {
            long starts = open[day] == 0 ? 0 : DayMasks.starts(open[day], needs.length[need]);
            for (; starts != 0; starts &= starts - 1) {
                words[at + hours + used.word(day, Long.numberOfTrailingZeros(starts))] |= bit;
            }
        }
        words[at + ONLINE] |= facts.people.place(learner).online() ? bit : 0;
        words[at + LONG] |= needs.length[need] > Facts.SHORTEST ? bit : 0;
        words[at + LONGEST] |= needs.length[need] > Facts.SHORTEST + 1 ? bit : 0;
        words[at + TWICE] |= needs.sessions[need] == 2 ? bit : 0;
        words[at + THRICE] |= needs.sessions[need] > 2 ? bit : 0;
        words[at + BEGINS] |= facts.rules.speech().isHeldInIt(learner, facts.rules.taught(need)) ? bit : 0;
        words[at + ASKS + facts.rules.asks(learner)] |= bit;
        for (int language : facts.rules.speech().languagesOfLearner(learner)) {
            words[at + TALKS + language] |= bit;
        }
    }

    /**
     * What of a page the tutor could take, as far as pages know.
     *
     * @param besides whether that of learners who could meet online is left out
     */
    long what(long[] words, int page, TutorView tutor, boolean besides) {
        int at = page * width;
        long right = words[at + BEGINS];
        for (int language : tutor.talks) {
            right |= words[at + TALKS + language];
        }
        long asked = 0;
        for (int asks : tutor.grants) {
            asked |= words[at + ASKS + asks];
        }
        right &= besides ? asked & ~words[at + ONLINE] : asked;
        return right == 0 ? 0 : right & whatFinds(words, at, tutor);
    }

    private long whatFinds(long[] words, int at, TutorView tutor) {
        long longs = ~words[at + LONG];
        long longests = ~words[at + LONGEST];
        long one = 0;
        long two = 0;
        long three = 0;
        for (int day = 0; day < DayMasks.DAYS; day++) {
            long ofTwo = tutor.ofTwo[day] & used.mask();
            if (ofTwo != 0) {
                int first = at + hours + used.word(day, 0);
                long any = at(words, first, tutor.ofFour[day] & ofTwo)
                        | (at(words, first, tutor.ofThree[day] & ofTwo & ~tutor.ofFour[day]) & longests)
                        | (at(words, first, ofTwo & ~tutor.ofThree[day]) & longs);
                three |= two & any;
                two |= one & any;
                one |= any;
            }
        }
        long twice = words[at + TWICE];
        long thrice = words[at + THRICE];
        return (one & ~(twice | thrice)) | (two & twice) | (three & thrice);
    }

    private static long at(long[] words, int first, long starts) {
        long any = 0;
        for (long left = starts; left != 0; left &= left - 1) {
            any |= words[first + Long.numberOfTrailingZeros(left)];
        }
        return any;
    }
}
