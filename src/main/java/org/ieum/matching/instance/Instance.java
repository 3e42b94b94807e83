package org.ieum.matching.instance;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.ieum.kernel.Meeting;
import org.ieum.matching.model.Problem;

/** A problem compiled to numbers: its facts, and who could take which need beside what is pinned or bound. */
public final class Instance {

    public final Facts facts;
    public final Problem problem;
    public final PeopleTable people;
    public final NeedTable needs;
    public final Rules rules;
    public final Pins pins;
    /** What keeps its tutor, but not its times. */
    public final BoundNeeds bound;
    /** Half hours between two lessons in person of one person on one day. */
    public final int travel;
    /** The needs that are not pinned and that somebody could take. */
    public final int[] open;

    private final Fits fits;
    /** Those of the open needs that are open to several: what nobody can take would lead every list that is read. */
    private final BitSet posted = new BitSet();

    private final TutorPages tutorPages;
    private final Taken taken;
    private final Removing removing;

    public Instance(Facts facts, BoundNeeds bound) {
        this.facts = facts;
        this.bound = bound;
        problem = facts.problem;
        people = facts.people;
        needs = facts.needs;
        rules = facts.rules;
        pins = facts.pins;
        travel = facts.travel;
        fits = new Fits(facts, bound);
        tutorPages = new TutorPages(fits);
        taken = new Taken(fits, posted);
        removing = new Removing(fits);
        open = IntStream.range(0, needs.count)
                .parallel()
                .filter(need -> walk(need).next() != TutorWalk.NOBODY)
                .toArray();
        IntStream.of(open).filter(fits::isPosted).forEach(posted::set);
    }

    private TutorWalk walk(int need) {
        TutorWalk walk = walk();
        walk.begin(need);
        return walk;
    }

    /** To go round those who could take a need. */
    public TutorWalk walk() {
        return new TutorWalk(tutorPages);
    }

    /** The open needs, to be posted by what they are worth to whom. */
    public NeedPages pages() {
        return new NeedPages(fits, posted);
    }

    /** The open needs and the pairs of one learner's, to be posted by what they pay. */
    public Postings postings() {
        return new Postings(fits, posted);
    }

    /** To go through what is on these pages. */
    public PairScan scan(PairPages pages) {
        return new PairScan(pages);
    }

    /** To go through what is on these pages. */
    public NeedScan scan(NeedPages pages) {
        return new NeedScan(pages);
    }

    /** The needs that the tutor could take if they had nothing else, rising; looked up each time. */
    public int[] fits(int tutor) {
        return taken.by(tutor);
    }

    /** What the tutor alone could take, or by milder rules than others; no page has them for this tutor. */
    public int[] own(int tutor) {
        return fits.own(tutor);
    }

    /** The tutors that could take the need, rising; looked up each time. */
    public int[] tutors(int need) {
        return walk().all(need);
    }

    /** How many tutors each rule takes out for each of these needs; counted each time. */
    public Funnel[] removals(int[] of) {
        return removing.of(of);
    }

    public int tutorCount() {
        return facts.tutorCount();
    }

    /** These tutors with those beside each other who teach the same in the same city. */
    public int[] alikeTogether(int[] some) {
        return IntStream.of(some)
                .mapToLong(tutor -> (long) kind(tutor) << Integer.SIZE | tutor)
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
    }

    private int kind(int tutor) {
        int kind = people.tutorPlace(tutor).city() + 1;
        for (int subject : fits.subjects.taughtBy(tutor)) {
            kind = kind * fits.subjects.count + subject;
        }
        return kind & Integer.MAX_VALUE;
    }

    /** Whether the need is open to others than one tutor. */
    public boolean isPosted(int need) {
        return fits.isPosted(need);
    }

    /** Whether the need keeps its tutor at times still to be chosen. */
    public boolean isBound(int need) {
        return bound.contains(need);
    }

    /** See {@link Facts#easiest}. */
    public Meeting easiest(int need, int tutor) {
        return facts.easiest(need, tutor);
    }

    /** See {@link Facts#starts}. */
    public long starts(int need, int tutor, Meeting meeting, int day) {
        return facts.starts(need, tutor, meeting, day);
    }

    /** Whether the tutor is among those who could take the need; -1 is not. */
    public boolean mayTake(int need, int tutor) {
        return tutor >= 0 && fits.fit(need, tutor);
    }

    /** Whether the pairing runs now, kept or not. */
    public boolean runs(int need, int tutor) {
        return facts.runs(need, tutor);
    }

    public boolean isPinned(int need) {
        return facts.isPinned(need);
    }
}
