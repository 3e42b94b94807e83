package org.ieum.matching.instance;

import java.util.BitSet;
import org.ieum.kernel.Meeting;

/**
 * The tutors of each subject and place in pages of 64, so that a few words tell which of a page could take a need: for each
 * half hour of the week one word tells who is free.
 */
final class TutorPages {

    static final int PAGE = 64;
    private static final int ONLINE = 0;
    private static final int ASKS = ONLINE + 1;
    private static final int TALKS = ASKS + Rules.ASKS;
    private static final int[] NOBODY = {};

    final Fits fits;
    private final Facts facts;
    private final UsedHours used;
    private final int hours;
    private final int width;
    private final int places;
    private final int[][] tutors;
    private final long[][] words;

    TutorPages(Fits fits) {
        this.fits = fits;
        facts = fits.facts;
        used = facts.used;
        hours = TALKS + facts.rules.speech().languages();
        width = hours + used.week();
        places = 1 + facts.people.cities();
        IntList[] lists = new IntList[fits.subjects.count * places];
        int[] taught = taught();
        for (int tutor = 0; tutor < facts.tutorCount(); tutor++) {
            for (int subject : fits.subjects.taughtBy(tutor)) {
                if (fits.mayBePosted(tutor, taught[subject])) {
                    post(tutor, subject, lists);
                }
            }
        }
        tutors = new int[lists.length][];
        words = new long[lists.length][];
        for (int list = 0; list < lists.length; list++) {
            tutors[list] = lists[list] == null ? NOBODY : lists[list].toArray();
            words[list] = new long[pages(list) * width];
            for (int i = 0; i < tutors[list].length; i++) {
                write(words[list], i / PAGE * width, 1L << i, tutors[list][i]);
            }
        }
    }

    private int[] taught() {
        int[] taught = new int[fits.subjects.count];
        for (int need = 0; need < facts.needs.count; need++) {
            taught[fits.subjects.of(need)] = facts.rules.taught(need);
        }
        return taught;
    }

    private void post(int tutor, int subject, IntList[] lists) {
        PeopleTable.Place place = facts.people.tutorPlace(tutor);
        if (place.online()) {
            add(tutor, subject * places, lists);
        }
        if (place.city() >= 0) {
            add(tutor, subject * places + 1 + place.city(), lists);
        }
    }

    private static void add(int tutor, int list, IntList[] lists) {
        lists[list] = lists[list] == null ? new IntList() : lists[list];
        lists[list].add(tutor);
    }

    private void write(long[] page, int at, long bit, int tutor) {
        long[] open = facts.pins.tutorOpen.of(tutor, Meeting.ONLINE);
        for (int day = 0; day < DayMasks.DAYS; day++) {
            for (long free = open[day] & used.mask(); free != 0; free &= free - 1) {
                page[at + hours + used.word(day, Long.numberOfTrailingZeros(free))] |= bit;
            }
        }
        if (facts.people.tutorPlace(tutor).online()) {
            page[at + ONLINE] |= bit;
        }
        for (int asked = 0; asked < Rules.ASKS; asked++) {
            if (facts.rules.grants(tutor, asked)) {
                page[at + ASKS + asked] |= bit;
            }
        }
        facts.rules.speech().talksOfTutor(tutor).stream().forEach(language -> page[at + TALKS + language] |= bit);
    }

    /** The list of those who teach the need's subject online, or in a city. */
    int list(int need, int city) {
        return fits.subjects.of(need) * places + 1 + city;
    }

    int size(int list) {
        return tutors[list].length;
    }

    int pages(int list) {
        return (tutors[list].length + PAGE - 1) / PAGE;
    }

    int tutor(int list, int index) {
        return tutors[list][index];
    }

    /**
     * Who of a page could take a need, as far as pages know.
     *
     * @param starts where a lesson can begin in the learner's week
     * @param besides whether those who could meet online are left out
     */
    long who(int list, int page, int need, long[] starts, boolean besides) {
        long[] word = words[list];
        int at = page * width;
        int learner = facts.needs.learner[need];
        long right = word[at + ASKS + facts.rules.asks(learner)]
                & (besides ? ~word[at + ONLINE] : -1)
                & speakers(word, at + TALKS, learner, facts.rules.taught(need));
        return right == 0
                ? 0
                : right & used.whoFinds(word, at + hours, starts, facts.needs.length[need], facts.needs.sessions[need]);
    }

    private long speakers(long[] word, int at, int learner, int taught) {
        if (facts.rules.speech().isHeldInIt(learner, taught)) {
            return -1;
        }
        BitSet talks = facts.rules.speech().talksOfLearner(learner);
        long who = 0;
        for (int language = talks.nextSetBit(0); language >= 0; language = talks.nextSetBit(language + 1)) {
            who |= word[at + language];
        }
        return who;
    }
}
