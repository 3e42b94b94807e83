package org.ieum.matching.instance;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The needs of each subject, place and number of lessons in pages, those of the greatest value first on
 * {@link Sheets}. For one thread at a time.
 */
public final class NeedPages implements KeyedPages {

    static final int MOST_SESSIONS = 3;

    final Fits fits;
    private final Facts facts;
    private final NeedTable needs;
    private final Sheets sheets;
    private final int places;
    private final int[][] needsOf;
    /** By list, rising: the value's opposite, and the need's number in the last bits. */
    private final long[][] keys;

    private final int[] size;
    private final long[][] words;

    /** @param posted the needs that somebody may take who is not known yet */
    NeedPages(Fits fits, BitSet posted) {
        this.fits = fits;
        facts = fits.facts;
        needs = facts.needs;
        if (needs.count >= ByValue.MOST) {
            throw new IllegalArgumentException(needs.count + " needs");
        }
        sheets = new Sheets(facts);
        places = 1 + facts.people.cities();
        IntList[] lists = new IntList[fits.subjects.count * places * MOST_SESSIONS];
        posted.stream().forEach(need -> post(need, lists));
        needsOf = new int[lists.length][];
        keys = new long[lists.length][];
        words = new long[lists.length][];
        size = new int[lists.length];
        for (int list = 0; list < lists.length; list++) {
            needsOf[list] = lists[list] == null ? new int[0] : lists[list].toArray();
            keys[list] = new long[needsOf[list].length];
            words[list] = sheets.room(needsOf[list].length);
        }
    }

    private void post(int need, IntList[] lists) {
        PeopleTable.Place place = facts.people.place(needs.learner[need]);
        int subject = fits.subjects.of(need);
        if (place.online()) {
            add(need, list(subject, -1, needs.sessions[need]), lists);
        }
        if (place.city() >= 0) {
            add(need, list(subject, place.city(), needs.sessions[need]), lists);
        }
    }

    private static void add(int need, int list, IntList[] lists) {
        lists[list] = lists[list] == null ? new IntList() : lists[list];
        lists[list].add(need);
    }

    /** The list of the needs of so many lessons in a subject online, or in a city. */
    int list(int subject, int city, int sessions) {
        return (subject * places + 1 + city) * MOST_SESSIONS + sessions - 1;
    }

    /** Posts all needs, in the order of their numbers. */
    void sort() {
        for (int list = 0; list < keys.length; list++) {
            size[list] = keys[list].length;
            for (int i = 0; i < size[list]; i++) {
                keys[list][i] = needsOf[list][i];
            }
            write(list);
        }
    }

    /** Posts the needs whose worth is above their price, in falling order of what is between them. */
    public void sort(long[] worth, long[] price) {
        Postings.each(keys.length, needs.count).forEach(list -> sort(list, worth, price));
    }

    private void sort(int list, long[] worth, long[] price) {
        int count = 0;
        for (int need : needsOf[list]) {
            long value = worth[need] - price[need];
            if (value > 0) {
                keys[list][count++] = ByValue.key(value, need);
            }
        }
        Arrays.sort(keys[list], 0, count);
        size[list] = count;
        write(list);
    }

    private void write(int list) {
        sheets.clear(words[list], size[list]);
        for (int i = 0; i < size[list]; i++) {
            sheets.write(words[list], i, need(list, i));
        }
    }

    @Override
    public int pages(int list) {
        return Sheets.pages(size[list]);
    }

    int need(int list, int index) {
        return ByValue.number(keys[list][index]);
    }

    @Override
    public long key(int list, int index) {
        return keys[list][index];
    }

    @Override
    public long what(int list, int page, TutorView tutor) {
        boolean besides = list / MOST_SESSIONS % places > 0 && tutor.place.online();
        return sheets.what(words[list], page, tutor, besides);
    }
}
