package org.ieum.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.Map;
import org.ieum.exchange.DataFile;
import org.ieum.platform.start.TurnableClock;

/**
 * Plays a year of a house through: people come, are matched each week, answer, meet, miss, rest, end, go on; the service does what is due
 * each day, a coordinator what waits for one. All by the doors that people and jobs use, with the clock turned by hand. What happens is
 * drawn ({@link Lots}) by rates that stand in one file ({@link Rates}).
 */
@Singleton
public class Year {

    /** After the morning's jobs, before the lessons of most. */
    private static final LocalTime TEN = LocalTime.of(10, 0);

    /** When people are reminded of tomorrow. */
    private static final LocalTime SIX = LocalTime.of(18, 0);

    static final DayOfWeek ROUND = DayOfWeek.TUESDAY;
    private static final int DAYS = 7;
    /** Of the demo, and where nothing else is said. */
    public static final long SEED = 2026;

    @Inject TurnableClock clock;
    @Inject Arriving arriving;
    @Inject JobsByHand jobs;
    @Inject AnsweringOffers offers;
    @Inject MeetingForLessons meeting;
    @Inject LivingOn living;
    @Inject Coordinating coordinating;
    @Inject TakingTutorsIn takingIn;
    @Inject StandingInForOthers standingIn;
    @Inject Names names;

    private final Rates rates = new Rates();
    private Lots lots = new Lots(SEED);
    private InventedPeople people = new InventedPeople(SEED);
    private YearSize size = new YearSize(0, 0, 0, 0);
    private LocalDate began = LocalDate.EPOCH;
    /** The last day of which everything is done. */
    private LocalDate lived = LocalDate.EPOCH;

    private int decisions;

    /**
     * Opens the house on a Monday.
     *
     * @param seed of the people, and of what happens to them
     */
    public void begin(LocalDate monday, YearSize house, long seed) {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException(monday + " is no Monday");
        }
        names.forget();
        coordinating.begin();
        people = new InventedPeople(seed);
        lots = new Lots(seed);
        size = house;
        began = monday;
        lived = monday.minusDays(1);
        turnTo(monday, TEN);
        meeting.openPlaces();
        Map<DataFile, String> first =
                new EnumMap<>(people.next(new InventedPeople.Wanted(house.learners(), house.tutors(), monday, false)));
        first.put(DataFile.WISHES, people.wishes());
        arriving.arrive(first);
        takingIn.open(lots, coordinating.actor());
        standingIn.say(lots, rates);
    }

    /**
     * Plays a week through.
     *
     * @param number from 0
     * @return how many decisions it took of a coordinator
     */
    public int week(int number, Planning planning) {
        decisions = 0;
        LocalDate monday = began.plusWeeks(number);
        for (int day = 0; day < DAYS; day++) {
            LocalDate today = monday.plusDays(day);
            morning(today);
            if (today.getDayOfWeek() == ROUND) {
                publish(planning);
            }
            rest(today);
            evening(today);
        }
        return decisions;
    }

    /** People come on Mondays, and what is due is done. */
    void morning(LocalDate today) {
        turnTo(today, TEN);
        int week = (int) ChronoUnit.WEEKS.between(began, today);
        if (today.getDayOfWeek() == DayOfWeek.MONDAY) {
            arriving.arrive(people.next(new InventedPeople.Wanted(
                    comes(week, "arrivals.learners", size.newLearners()),
                    comes(week, "arrivals.tutors", size.newTutors()),
                    today,
                    true)));
        }
        jobs.morning(today, daysUntil(today));
    }

    /** A round on a day of which nothing else is done yet. */
    void round(LocalDate today) {
        turnTo(today, TEN);
        publish(Planning.OURS);
    }

    /** A round takes effect on the next Monday. */
    void publish(Planning planning) {
        decisions += coordinating.publish(coordinating.solve(nextMonday(), planning));
    }

    LocalDate nextMonday() {
        return LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    /** What people and coordinators do on a day, and did on those before it of which nothing is done yet. */
    void rest(LocalDate today) {
        int days = daysUntil(today);
        lived = today;
        meeting.lessons(lots, rates, days);
        decisions += offers.answer(lots, rates, coordinating.actor(), 0);
        meeting.settle(lots, rates, days);
        living.checkIn(lots, rates, days);
        decisions += standingIn.ask(coordinating.actor());
        decisions += standingIn.answer(lots, rates, coordinating.actor(), days);
        if (was(DayOfWeek.WEDNESDAY, days)) {
            decisions += takingIn.week(lots, rates, coordinating.actor());
        }
        if (was(DayOfWeek.THURSDAY, days)) {
            decisions += coordinating.seeToPairings();
            decisions += coordinating.pledges(lots, rates);
        }
        decisions += coordinating.seeToConcerns();
        if (was(DayOfWeek.SATURDAY, days)) {
            living.week(lots, rates);
            standingIn.say(lots, rates);
        }
    }

    private int daysUntil(LocalDate today) {
        return (int) ChronoUnit.DAYS.between(lived, today);
    }

    /** Whether one of the last days was such a day. */
    private boolean was(DayOfWeek day, int days) {
        return lived.minusDays(days).with(TemporalAdjusters.next(day)).compareTo(lived) <= 0;
    }

    /** People are reminded of tomorrow. */
    private void evening(LocalDate today) {
        turnTo(today, SIX);
        jobs.evening();
    }

    private void turnTo(LocalDate day, LocalTime time) {
        clock.turnTo(day.atTime(time).atZone(clock.getZone()).toInstant());
    }

    private int comes(int week, String series, double part) {
        return rates.before(week + 1, series, part) - rates.before(week, series, part);
    }

    /** Those who were asked answer, as far as they do today; of so many offers nobody has said anything yet. */
    void answers(int waiting) {
        decisions += offers.answer(lots, rates, coordinating.actor(), waiting);
    }

    /** The clock goes again. */
    public void end() {
        clock.letGo();
    }
}
