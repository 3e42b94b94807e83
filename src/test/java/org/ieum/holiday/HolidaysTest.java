package org.ieum.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ieum.kernel.PageLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Public holidays are known: Korea's with the lunar ones and their substitutes, and those of a file of the operator's. */
class HolidaysTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final Holidays korean = of(HolidayCountry.KR, Optional.empty());

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "2026-02-16, Eve of Seollal, 설날 전날, 春节前一天",
        "2026-02-17, Seollal, 설날, 春节",
        "2026-03-02, Substitute holiday for Independence Movement Day, 삼일절 대체 공휴일, 三一节补假",
        "2026-05-24, Buddha's Birthday, 부처님 오신 날, 佛诞日",
        "2026-09-25, Chuseok, 추석, 中秋节",
        "2027-02-06, Eve of Seollal, 설날 전날, 春节前一天",
        "2027-02-07, Seollal, 설날, 春节",
        "2027-02-08, Day after Seollal, 설날 다음 날, 春节次日",
        "2027-02-09, Substitute holiday for Seollal, 설날 대체 공휴일, 春节补假",
        "2027-09-15, Chuseok, 추석, 中秋节",
        "2028-01-27, Seollal, 설날, 春节",
        "2028-10-03, Chuseok and National Foundation Day, 추석·개천절, 中秋节·开天节",
        "2028-10-05, Substitute holiday for Chuseok, 추석 대체 공휴일, 中秋节补假",
        "2033-09-08, Chuseok, 추석, 中秋节",
    })
    void ofKoreaAreKnownInThreeLanguages(LocalDate day, String english, String korean, String chinese) {
        Holiday holiday = this.korean.on(day).orElseThrow();
        assertThat(holiday.name(PageLanguage.EN)).isEqualTo(english);
        assertThat(holiday.name(PageLanguage.KO)).isEqualTo(korean);
        assertThat(holiday.name(PageLanguage.ZH)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-19", "2026-09-28", "2027-02-10", "2027-02-05", "2027-09-17", "2028-01-29", "2028-10-06"})
    void noOtherDayIs(LocalDate day) {
        assertThat(korean.on(day)).isEmpty();
    }

    /** Two lists of which one is derived from the other by hand would drift: what the law says of weekends holds in the file. */
    @Test
    void aSubstituteFollowsAHolidayOnAWeekendAndIsAWeekdayOfItsOwn() {
        List<Holiday> substitutes = days(2026, 2036).stream()
                .filter(day -> day.name(PageLanguage.EN).startsWith("Substitute"))
                .toList();
        assertThat(substitutes).hasSizeGreaterThan(35).allSatisfy(day -> {
            assertThat(day.day().getDayOfWeek().getValue()).isLessThan(6);
            assertThat(korean.on(day.day().minusDays(1))
                            .or(() -> korean.on(day.day().minusDays(2))))
                    .isPresent();
        });
    }

    @Test
    void everyYearHasThoseOfTheSunAndNineOfTheMoonsDays() {
        for (int year = 2026; year <= 2036; year++) {
            List<String> names = days(year, year).stream()
                    .map(day -> day.name(PageLanguage.EN))
                    .filter(name -> !name.startsWith("Substitute"))
                    .toList();
            assertThat(String.join(" ", names))
                    .as("" + year)
                    .contains(
                            "New Year's Day",
                            "Eve of Seollal",
                            "Day after Seollal",
                            "Independence Movement Day",
                            "Labour Day",
                            "Children's Day",
                            "Buddha's Birthday",
                            "Memorial Day",
                            "Constitution Day",
                            "Liberation Day",
                            "Eve of Chuseok",
                            "Day after Chuseok",
                            "National Foundation Day",
                            "Hangul Day",
                            "Christmas Day");
        }
    }

    @Test
    void aMomentIsTheDayThereNotInGreenwich() {
        assertThat(korean.on(Instant.parse("2027-02-06T15:30:00Z"))
                        .orElseThrow()
                        .day())
                .isEqualTo("2027-02-07");
        assertThat(korean.on(Instant.parse("2027-02-09T15:30:00Z"))).isEmpty();
    }

    @Test
    void aFileAddsDaysAndIsReadAgainWhenItChanges() throws IOException {
        Path file = folder.resolve("more.csv");
        Holidays holidays = of(HolidayCountry.KR, Optional.of(file));
        LocalDate bridge = LocalDate.of(2027, Month.APRIL, 30);
        assertThat(holidays.on(bridge)).as("no file yet").isEmpty();
        write(file, "2027-04-30,A day that was added\nnonsense\n2027-13-01,No month\n2027-05-04,\"One, two\",둘,", 1);
        assertThat(holidays.on(bridge).orElseThrow().name(PageLanguage.KO)).isEqualTo("A day that was added");
        assertThat(holidays.on(LocalDate.of(2027, Month.MAY, 4)).orElseThrow().names())
                .containsEntry(PageLanguage.EN, "One, two")
                .containsEntry(PageLanguage.KO, "둘")
                .containsEntry(PageLanguage.ZH, "One, two");
        assertThat(holidays.on(LocalDate.of(2027, Month.FEBRUARY, 7))).isPresent();
        write(file, "2027-04-29,Another day", 2);
        assertThat(holidays.on(bridge)).isEmpty();
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 'x'});
        Files.setLastModifiedTime(file, FileTime.fromMillis(3000));
        assertThat(holidays.on(bridge.minusDays(1))).as("no text").isEmpty();
        Files.delete(file);
        assertThat(holidays.on(LocalDate.of(2027, Month.FEBRUARY, 7))).isPresent();
    }

    @Test
    void noCountryHasThoseOfItsFileAlone() throws IOException {
        Path file = folder.resolve("more.csv");
        write(file, "# Vietnam\n2027-04-30,Reunification Day\n", 1);
        Holidays holidays = of(HolidayCountry.NONE, Optional.of(file));
        assertThat(holidays.on(LocalDate.of(2027, Month.APRIL, 30))).isPresent();
        assertThat(holidays.on(LocalDate.of(2027, Month.FEBRUARY, 7))).isEmpty();
    }

    private static void write(Path file, String text, int second) throws IOException {
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(second * 1000L));
    }

    private List<Holiday> days(int first, int last) {
        LocalDate begin = LocalDate.ofYearDay(first, 1);
        int count = (int) (LocalDate.ofYearDay(last + 1, 1).toEpochDay() - begin.toEpochDay());
        return IntStream.range(0, count)
                .mapToObj(begin::plusDays)
                .flatMap(day -> korean.on(day).stream())
                .toList();
    }

    private static Holidays of(HolidayCountry country, Optional<Path> file) {
        return new Holidays(
                new HolidaySettings() {
                    @Override
                    public HolidayCountry country() { return country; }

                    @Override
                    public Optional<Path> file() { return file; }
                },
                SEOUL);
    }
}
