package org.ieum.spreadsheet.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write is understood where it is clear, and asked about where it is not. */
class UnderstandingValuesTest {

    private final UnderstandingValues values = new UnderstandingValues(
            new Vocabulary(
                    Map.of("Seoul", "Seoul", "서울", "Seoul", "首尔", "Seoul", "부산", "Busan"),
                    Map.of("English", "english", "영어", "english", "英语", "english", "수학", "math", "math", "math"),
                    Map.of("오전", "09:00-12:00", "오후", "13:00-18:00", "저녁", "19:00-22:00", "evening", "19:00-22:00")),
            "1x60");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "월,수 19:00-21:00 | MON 19:00-21:00;WED 19:00-21:00",
                "월 수 저녁 7시~9시 | MON 19:00-21:00;WED 19:00-21:00",
                "Mon & Wed 7–9pm | MON 19:00-21:00;WED 19:00-21:00",
                "주말 오후 | SAT 13:00-18:00;SUN 13:00-18:00",
                "평일 저녁 | MON 19:00-22:00;TUE 19:00-22:00;WED 19:00-22:00;THU 19:00-22:00;FRI 19:00-22:00",
                "월-수 19:00-21:00 | MON 19:00-21:00;TUE 19:00-21:00;WED 19:00-21:00",
                "MON 19:00-21:00;SAT 10:00-12:00 | MON 19:00-21:00;SAT 10:00-12:00",
                "화요일 오후 2시 30분부터 4시까지 | TUE 14:30-16:00",
                "토 오전 11시 - 1시 | SAT 11:00-13:00",
                "weekends 11-1pm | SAT 11:00-13:00;SUN 11:00-13:00",
                "周一、周三 晚上7点到9点 | MON 19:00-21:00;WED 19:00-21:00",
                "월요일(저녁), 일요일 10:00~12:00 | MON 19:00-22:00;SUN 10:00-12:00",
                "월 １９：００～２１：００ | MON 19:00-21:00",
                "Sat 10:00-12:00 and 14:00-16:00 | SAT 10:00-12:00;SAT 14:00-16:00",
                "매일 19시-21시 | MON 19:00-21:00;TUE 19:00-21:00;WED 19:00-21:00;THU 19:00-21:00;FRI 19:00-21:00;"
                        + "SAT 19:00-21:00;SUN 19:00-21:00",
                "금 20:00-24:00 | FRI 20:00-24:00",
                "화/목 19시-21시 | TUE 19:00-21:00;THU 19:00-21:00",
                "화·목·토 19시~21시 | TUE 19:00-21:00;THU 19:00-21:00;SAT 19:00-21:00",
                "월수금 18-20 | MON 18:00-20:00;WED 18:00-20:00;FRI 18:00-20:00",
                "매일 오전 | MON 09:00-12:00;TUE 09:00-12:00;WED 09:00-12:00;THU 09:00-12:00;FRI 09:00-12:00;"
                        + "SAT 09:00-12:00;SUN 09:00-12:00",
                "Sat 10-12, Sun 14-16 | SAT 10:00-12:00;SUN 14:00-16:00",
                "월 7-9, 수 19-21 | MON 07:00-09:00;WED 19:00-21:00",
                "Sat 10-12, Sun 2-4pm | ",
                "Sat 10-12 | ",
                "周一三 19:00-21:00 | MON 19:00-21:00;WED 19:00-21:00",
                "周二、四 下午3点-5点 | TUE 15:00-17:00;THU 15:00-17:00",
                "星期六日 10:00-12:00 | SAT 10:00-12:00;SUN 10:00-12:00",
                "周一到周三 晚上7点-9点 | MON 19:00-21:00;TUE 19:00-21:00;WED 19:00-21:00",
                "周一至三 19:00-21:00 | MON 19:00-21:00;TUE 19:00-21:00;WED 19:00-21:00",
                "周一 三点到五点 | ",
                "7-9pm Mon/Wed/Fri | MON 19:00-21:00;WED 19:00-21:00;FRI 19:00-21:00",
                "19:00-21:00 월, 수 | MON 19:00-21:00;WED 19:00-21:00",
                "10:00-12:00 and 14:00-16:00 Sat | SAT 14:00-16:00;SAT 10:00-12:00",
                "19:00-21:00 Mon, 20:00-22:00 Wed | WED 20:00-22:00;MON 19:00-21:00",
                "every evening | MON 19:00-22:00;TUE 19:00-22:00;WED 19:00-22:00;THU 19:00-22:00;FRI 19:00-22:00;"
                        + "SAT 19:00-22:00;SUN 19:00-22:00",
                "every Monday 19:00-21:00 | MON 19:00-21:00",
                "Mon through Wed 19-21 | MON 19:00-21:00;TUE 19:00-21:00;WED 19:00-21:00",
                "월부터 수까지 19시~21시 | MON 19:00-21:00;TUE 19:00-21:00;WED 19:00-21:00",
                "월~금 19-21 | MON 19:00-21:00;TUE 19:00-21:00;WED 19:00-21:00;THU 19:00-21:00;FRI 19:00-21:00",
                "월 오후 7시반~9시 | MON 19:30-21:00",
                "evenings except Monday | ",
                "월 19시 이후 | ",
                "월 저녁 7시~9시 (격주) | ",
                "19:00-21:00 | ",
                "every 19-21 | ",
                "수 반나절 | ",
                "수 7-9 | ",
                "수요일 | ",
                "저녁 | ",
                "수 19:10-21:00 | ",
                "수 22:00-01:00 | ",
                "수 19:00-21:00 아마 | ",
                "Sunny 19:00-21:00 | ",
                "수 25:00-26:00 | "
            })
    void hours(String written, String meant) {
        assertThat(values.read(Meaning.of("availability"), written).orElse(null))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"저녁 7시~9시 | WED 19:00-21:00", "evening | WED 19:00-22:00", "목 저녁 | THU 19:00-22:00"})
    void hoursUnderADay(String written, String meant) {
        // A day in the cell is meant more than the one over it.
        assertThat(values.read(new Meaning("availability", "WED"), written)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-30 | 2026-11-30",
                "2026. 11. 3 오후 2:31:04 | 2026-11-03",
                "2026/11/3 | 2026-11-03",
                "2026년 1월 5일 | 2026-01-05",
                "2026年1月5日 | 2026-01-05",
                "30.11.2026 | 2026-11-30",
                "3.11.2026 | 2026-11-03",
                "30/11/2026 14:20 | 2026-11-30",
                "11/30/2026 | 2026-11-30",
                "5/5/2026 | 2026-05-05",
                "46356 | 2026-11-30",
                "46356.75 | 2026-11-30",
                "２０２６－１１－３０ | 2026-11-30",
                "2026. 11. 3. 오후 2:31:04 | 2026-11-03",
                "2026-11-03 오전 09:01 | 2026-11-03",
                "2026년 11월 3일 오후 2시 31분 | 2026-11-03",
                "2026년 11월 3일(화) | 2026-11-03",
                "2026. 11. 3(화) | 2026-11-03",
                "2026/11/3 下午2:31:04 | 2026-11-03",
                "2026-11-03T05:31:04.000Z | 2026-11-03",
                "20261103 | 2026-11-03",
                "3 Nov 2026 | 2026-11-03",
                "3rd November 2026, 14:31 | 2026-11-03",
                "Sept. 3, 2026 2:31 PM | 2026-09-03",
                "20261303 | ",
                "Nov 2026 | ",
                "3 Nov 3 2026 | ",
                "3 Foo 2026 | ",
                "26. 11. 3 | ",
                "3/11/2026 | ",
                "2026-02-30 | ",
                "11-30 | ",
                "1234567 | ",
                "next week | "
            })
    void dates(String written, String meant) {
        assertThat(values.read(Meaning.of("registered_on"), written).orElse(null))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gender | 여 | female",
                "gender | 여성 | female",
                "gender | F | female",
                "gender | Ｆ | female",
                "gender | 男 | male",
                "gender | x | ",
                "city | 서울특별시 | Seoul",
                "city | 서울시 | Seoul",
                "alias | #REF! | ",
                "alias | #1 바다 | #1 바다",
                "city | 부산광역시 해운대구 | Busan-Haeundae",
                "city | 서울 마포 | Seoul-Mapo",
                "city | Mapo-gu, Seoul | Seoul-Mapo",
                "city | Seoul, Mapo-gu | Seoul-Mapo",
                "city | 首尔麻浦区 | ",
                "city | 首尔 麻浦区 | Seoul-Mapo",
                "city | 서울 해운대구 | ",
                "city | 서울 해운대 | ",
                "city | Seoul-Mapo | Seoul-Mapo",
                "city | 중구 | ",
                "city | 인천 서구 | ",
                "city/district | 마포구 | Seoul-Mapo",
                "city/district | 중구 | 중구",
                "city/district | 역삼동 | ",
                "city | 서울 강남구 역삼동 | Seoul-Gangnam",
                "city | Seoul, South Korea | Seoul",
                "city | 대한민국 서울 | Seoul",
                "city | SEOUL CITY | Seoul",
                "city | Seoul-si | Seoul",
                "city | 首尔市 | Seoul",
                "city | 서울, 부산 | ",
                "city | 서울 또는 부산 | ",
                "city | 경기도 서울 | ",
                "city | 시 | ",
                "city | 강남구 | Seoul-Gangnam",
                "city | seoul | Seoul",
                "city | 首尔 | Seoul",
                "city | 평양 | ",
                "subjects | 영어, 수학 | english;math",
                "subjects | English/math/영어 | english;math",
                "subjects | 영어, 요리 | ",
                "subject | 英语 | english",
                "subject | 영어, 수학 | ",
                "needs | 영어, 수학 2×90 | english:1x60;math:2x90",
                "needs | english:1x60;math:2x90 | english:1x60;math:2x90",
                "needs | 영어 1x60, English 2x60 | ",
                "needs | 영어 4x60 | ",
                "languages | 한국어(원어민), 영어 중급 | ko:native;en:B1",
                "languages | ko:native;en:B1 | ko:native;en:B1",
                "languages | Mother tongue Korean | ",
                "languages/en | 중급 | en:B1",
                "languages/en | b2 | en:B2",
                "languages/en | 잘해요 | ",
                "delivery | 비대면 | online",
                "delivery | 온라인, 오프라인 | either",
                "locale | 한국어 | ko",
                "status | 활동중 | approved",
                "time_zone | asia/seoul | Asia/Seoul",
                "time_zone | Korea | ",
                "max_learners | 2명 | 2",
                "max_learners | 두 명 | ",
                "max_learners | 1~2 | ",
                "max_learners | 최대 3명 | 3",
                "max_learners | 2.0 | 2",
                "max_learners | 1.5 | ",
                "max_learners | 1,5 | ",
                "max_learners | 10% | ",
                "max_learners | -2 | ",
                "max_sessions_per_week | 주 2회 | 2",
                "max_sessions_per_week | 1회 또는 2회 | ",
                "commitment_end | 2027.12.31. | 2027-12-31",
                "ref | 007 | 007",
                "alias | 바다 | 바다"
            })
    void others(String meaning, String written, String meant) {
        assertThat(values.read(Meaning.parse(meaning).orElseThrow(), written).orElse(null))
                .isEqualTo(meant);
    }

    /** Where a cell may be empty; a mail address that is none is a fault all the same. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "email | 없음 | true",
                "email | N/A | true",
                "email | - | true",
                "email | — | true",
                "city | 해당 없음 | true",
                "tutor_gender | 상관없음 | true",
                "tutor_gender | no preference | true",
                "city | 상관없음 | false",
                "email | any | false",
                "gender | 없음 | false",
                "alias | 없음 | false",
                "availability | - | false"
            })
    void nothing(String column, String written, boolean nothing) {
        assertThat(values.read(Meaning.of(column), written)
                        .filter(String::isEmpty)
                        .isPresent())
                .isEqualTo(nothing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"availability", "languages", "needs", "subjects", "city", "gender", "registered_on"})
    void whatSaysNothingIsNotUnderstood(String column) {
        assertThat(values.read(Meaning.of(column), "?!")).isEmpty();
    }

    @org.junit.jupiter.api.Test
    void namesOfPeopleAreTheirKeysWhereOneAloneIsMeant() {
        UnderstandingValues values = new UnderstandingValues(
                new Vocabulary(java.util.Map.of(), java.util.Map.of(), java.util.Map.of("저녁", "19:00-22:00")),
                "1x60",
                new CalledPeople(
                        java.util.Set.of("L1", "L2", "L3"),
                        java.util.Map.of("바다", java.util.List.of("L1"), "hana", java.util.List.of("L2", "L3"))),
                CalledPeople.NOBODY);
        Meaning learner = Meaning.of("learner_ref");
        assertThat(values.read(learner, "L3")).contains("L3");
        assertThat(values.read(learner, "바다")).contains("L1");
        assertThat(values.read(learner, "Ｈａｎａ")).isEmpty();
        assertThat(values.candidates(learner, "HANA")).containsExactly("L2", "L3");
        assertThat(values.read(learner, "nobody")).isEmpty();
        assertThat(values.read(Meaning.of("tutor_ref"), "L1")).isEmpty();
        assertThat(values.read(Meaning.of("times"), "월 저녁 7시~8시반")).contains("MON 19:00/90");
        assertThat(values.read(Meaning.of("times"), "MON 19:00/60;WED 20:00/60"))
                .contains("MON 19:00/60;WED 20:00/60");
        assertThat(values.read(Meaning.of("times"), "때때로")).isEmpty();
    }
}
