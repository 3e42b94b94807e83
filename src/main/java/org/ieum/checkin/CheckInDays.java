package org.ieum.checkin;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.IntStream;

/** On which days the two of a pairing are asked: counted from their first lesson, so that who was taken over keeps the rhythm. */
@Singleton
class CheckInDays {

    /** A day on which nothing ran is caught up with for so long; then the next one comes. */
    private static final Period LATE = Period.ofDays(7);

    private static final int MOST = 1000;

    private final CheckInSettings settings;

    @Inject
    CheckInDays(CheckInSettings settings) {
        this.settings = settings;
    }

    /** The number of the last day that was to be asked on, unless it is long over. */
    Optional<Integer> due(LocalDate firstLesson, LocalDate today) {
        return IntStream.range(0, MOST)
                .takeWhile(number -> !day(firstLesson, number).isAfter(today))
                .boxed()
                .reduce((earlier, later) -> later)
                .filter(number -> day(firstLesson, number).plus(LATE).isAfter(today));
    }

    /** The day with a number, from 0. */
    LocalDate day(LocalDate firstLesson, int number) {
        if (number == 0) {
            return firstLesson.plus(settings.first());
        }
        if (number == 1) {
            return firstLesson.plus(settings.second());
        }
        LocalDate anniversary = firstLesson.plusYears(1);
        int inTheYear = (int) IntStream.range(1, MOST)
                .takeWhile(times ->
                        !firstLesson.plus(settings.every().multipliedBy(times)).isAfter(anniversary))
                .count();
        int later = number - 1;
        return later <= inTheYear
                ? firstLesson.plus(settings.every().multipliedBy(later))
                : firstLesson
                        .plus(settings.every().multipliedBy(inTheYear))
                        .plus(settings.afterAYear().multipliedBy(later - inTheYear));
    }
}
