package org.ieum.matching.instance;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Pairs of needs of one learner in pages, by their subjects, the place and how many lessons they are, those first that pay
 * most together: a tutor with few places takes both or neither, and alone neither might be looked at. For one thread at a
 * time.
 */
public final class PairPages implements KeyedPages {

    /** How many lessons a pair is at least and at most. */
    static final int FEWEST = 2;

    static final int MOST = 2 * NeedPages.MOST_SESSIONS;
    private static final int LESSONS = MOST - FEWEST + 1;

    final Fits fits;
    private final Facts facts;
    private final NeedTable needs;
    private final Sheets sheets;
    private final BitSet posted;
    private final int places;
    /** By two subjects, the number of those together; -1 where nobody asks for both. */
    private final int[] together;

    private int togetherCount;
    private final int[] one;
    private final int[] other;
    private final int[][] pairsOf;
    private final long[][] keys;
    private final int[] size;
    private final long[][] wordsOfOne;
    private final long[][] wordsOfOther;

    /** @param posted the needs that somebody may take who is not known yet */
    PairPages(Fits fits, BitSet posted) {
        this.fits = fits;
        this.posted = posted;
        facts = fits.facts;
        needs = facts.needs;
        sheets = new Sheets(facts);
        places = 1 + facts.people.cities();
        together = new int[fits.subjects.count * fits.subjects.count];
        Arrays.fill(together, -1);
        IntList ones = new IntList();
        IntList others = new IntList();
        posted.stream().forEach(need -> addPairs(need, ones, others));
        one = ones.toArray();
        other = others.toArray();
        if (one.length >= ByValue.MOST) {
            throw new IllegalArgumentException(one.length + " pairs of needs");
        }
        IntList[] lists = new IntList[togetherCount * places * LESSONS];
        for (int pair = 0; pair < one.length; pair++) {
            post(pair, lists);
        }
        pairsOf = new int[lists.length][];
        keys = new long[lists.length][];
        wordsOfOne = new long[lists.length][];
        wordsOfOther = new long[lists.length][];
        size = new int[lists.length];
        for (int list = 0; list < lists.length; list++) {
            pairsOf[list] = lists[list] == null ? new int[0] : lists[list].toArray();
            keys[list] = new long[pairsOf[list].length];
            wordsOfOne[list] = sheets.room(pairsOf[list].length);
            wordsOfOther[list] = sheets.room(pairsOf[list].length);
        }
    }

    private void addPairs(int need, IntList ones, IntList others) {
        int end = needs.first[needs.learner[need] + 1];
        for (int next = posted.nextSetBit(need + 1); next >= 0 && next < end; next = posted.nextSetBit(next + 1)) {
            ones.add(need);
            others.add(next);
            int subjects = subjects(fits.subjects.of(need), fits.subjects.of(next));
            if (together[subjects] < 0) {
                together[subjects] = togetherCount++;
            }
        }
    }

    private int subjects(int subject, int another) {
        return Math.min(subject, another) * fits.subjects.count + Math.max(subject, another);
    }

    private void post(int pair, IntList[] lists) {
        PeopleTable.Place place = facts.people.place(needs.learner[one[pair]]);
        int subject = fits.subjects.of(one[pair]);
        int another = fits.subjects.of(other[pair]);
        int lessons = needs.sessions[one[pair]] + needs.sessions[other[pair]];
        if (place.online()) {
            add(pair, list(subject, another, -1, lessons), lists);
        }
        if (place.city() >= 0) {
            add(pair, list(subject, another, place.city(), lessons), lists);
        }
    }

    private static void add(int pair, int list, IntList[] lists) {
        lists[list] = lists[list] == null ? new IntList() : lists[list];
        lists[list].add(pair);
    }

    /** The list of pairs of so many lessons in two subjects online, or in a city; -1 for none. */
    int list(int subject, int another, int city, int lessons) {
        int both = together[subjects(subject, another)];
        return both < 0 ? -1 : (both * places + 1 + city) * LESSONS + lessons - FEWEST;
    }

    /** Posts the pairs of which both pay something, in falling order of what the learner's needs pay together. */
    public void sort(long[] worth, long[] price) {
        Postings.each(keys.length, needs.count).forEach(list -> sort(list, worth, price));
    }

    private void sort(int list, long[] worth, long[] price) {
        int count = 0;
        for (int pair : pairsOf[list]) {
            if (worth[one[pair]] > price[one[pair]] && worth[other[pair]] > price[other[pair]]) {
                keys[list][count++] = ByValue.key(pays(needs.learner[one[pair]], worth, price), pair);
            }
        }
        Arrays.sort(keys[list], 0, count);
        size[list] = count;
        write(list);
    }

    /** What all needs of the learner pay, and so no less than what any of them do. */
    private long pays(int learner, long[] worth, long[] price) {
        long sum = 0;
        for (int need = needs.first[learner]; need < needs.first[learner + 1]; need++) {
            sum += posted.get(need) ? Math.max(0, worth[need] - price[need]) : 0;
        }
        return sum;
    }

    private void write(int list) {
        sheets.clear(wordsOfOne[list], size[list]);
        sheets.clear(wordsOfOther[list], size[list]);
        for (int i = 0; i < size[list]; i++) {
            sheets.write(wordsOfOne[list], i, one[pair(list, i)]);
            sheets.write(wordsOfOther[list], i, other[pair(list, i)]);
        }
    }

    @Override
    public int pages(int list) {
        return Sheets.pages(size[list]);
    }

    int one(int list, int index) {
        return one[pair(list, index)];
    }

    int other(int list, int index) {
        return other[pair(list, index)];
    }

    private int pair(int list, int index) {
        return ByValue.number(keys[list][index]);
    }

    @Override
    public long key(int list, int index) {
        return keys[list][index];
    }

    /** Of which pairs the tutor could take both. */
    @Override
    public long what(int list, int page, TutorView tutor) {
        boolean besides = list / LESSONS % places > 0 && tutor.place.online();
        long what = sheets.what(wordsOfOne[list], page, tutor, besides);
        return what == 0 ? 0 : what & sheets.what(wordsOfOther[list], page, tutor, besides);
    }
}
