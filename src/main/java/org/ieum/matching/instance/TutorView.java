package org.ieum.matching.instance;

import org.ieum.kernel.Meeting;

/** What a page has to know of a tutor to tell what of it they could take. */
final class TutorView {

    private final Facts facts;
    int tutor;
    /** Where on a day lessons of two, three and four half hours can begin. */
    final long[] ofTwo = DayMasks.none();

    final long[] ofThree = DayMasks.none();
    final long[] ofFour = DayMasks.none();
    int[] talks = {};
    int[] grants = {};
    PeopleTable.Place place;
    /** How often something was closed. */
    int closings;

    TutorView(Facts facts) {
        this.facts = facts;
    }

    void turnTo(int of) {
        tutor = of;
        place = facts.people.tutorPlace(tutor);
        talks = facts.rules.speech().languagesOfTutor(tutor);
        grants = facts.rules.granted(tutor);
        long[] open = facts.pins.tutorOpen.of(tutor, Meeting.ONLINE);
        for (int day = 0; day < DayMasks.DAYS; day++) {
            ofTwo[day] = open[day] & open[day] >>> 1;
            ofThree[day] = ofTwo[day] & open[day] >>> 2;
            ofFour[day] = ofThree[day] & open[day] >>> 3;
        }
    }

    void copy(TutorView other) {
        tutor = other.tutor;
        place = other.place;
        talks = other.talks;
        grants = other.grants;
        System.arraycopy(other.ofTwo, 0, ofTwo, 0, DayMasks.DAYS);
        System.arraycopy(other.ofThree, 0, ofThree, 0, DayMasks.DAYS);
        System.arraycopy(other.ofFour, 0, ofFour, 0, DayMasks.DAYS);
    }

    /** On how many days the shortest of lessons could begin. */
    int days() {
        int days = 0;
        for (long day : ofTwo) {
            days += day != 0 ? 1 : 0;
        }
        return days;
    }

    void close(int day, long two, long three, long four) {
        ofTwo[day] &= ~two;
        ofThree[day] &= ~three;
        ofFour[day] &= ~four;
        closings++;
    }
}
