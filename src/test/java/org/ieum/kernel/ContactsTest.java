package org.ieum.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By what somebody could be found elsewhere is noticed, however it is written; what a lesson is about is not. */
class ContactsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sora@example.org",
                "sora＠example.org",
                "write to sora.kim at gmail.com",
                "010-1234-5678",
                "0 1 0 1 2 3 4 5 6 7 8",
                "０１０１２３４５６７８",
                "+82 (10) 1234.5678",
                "공일공 일이삼사 오육칠팔",
                "幺三八 零零一二 三四五六",
                "카톡 아이디는 sora",
                "kakao: sora",
                "加我微信 sora88",
                "我的vx是 sora88",
                "see https://evil.example/x",
                "Telegram @ sora",
                "ka\u200Bkao sora",
                "my insta is sora"
            })
    void isNoticed(String text) {
        assertThat(Contacts.areIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Page 12, exercises 3 and 4.",
                "On 2026-11-30 at 19:00 I come ten minutes late.",
                "2026. 12. 24 저녁 7시에 만나요.",
                "숙제는 25쪽부터 30쪽까지예요.",
                "第12课，从第3页到第5页。",
                "I read 3 books and 20 pages; 1,234 words.",
                "안녕하세요. 다음 주 화요일에 봐요!"
            })
    void isNotTakenForOne(String text) {
        assertThat(Contacts.areIn(text)).isFalse();
    }
}
