package org.ieum.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.runtime.LaunchMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What many people use is the first that is tried. */
class CommonPasswordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1q2w3e4r5t6y",
                "QWERTY123456",
                "Password123456!",
                "123456password",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "ieumieumieum",
                "Ieum2026!!!!!",
                "abcdefghijklm",
                "987654321098",
                "dkssudgktpdy",
                "woaini1314520",
                "ｐａｓｓｗｏｒｄ１２３４",
                "안녕하세요1234567",
                "            !",
                "aaaaaaaaaaab",
                "121212121213",
                "🔑🔑🔑🔑🔑🔑🔑",
                "ieum-tutor-2026",
                "Ieum!Coordinator!7",
                "이음 튜터 2026!!",
                "ＩＥＵＭ＿ａｄｍｉｎ＿１２３",
                "our-tutors-2026",
                "이음관리자비밀번호1234"
            })
    void areRefused(String password) {
        assertThat(new Password(password).fits()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three words together",
                "correct horse battery staple",
                "kR7#pQ2!xLm9",
                "비밀 나무 세 그루와 강",
                "一二三四五六七八九十木火",
                "password that nobody else has",
                "tutors like long walks",
                "이음에서 저녁마다 배우는 수학",
                "sixty-four signs of whatever script there is, and some more of it",
                "이 문장은 예순네 글자보다 길어서 한 글자가 세 바이트씩이면 일흔두 바이트를 훨씬 넘지만 그래도 비밀번호로 쓸 수 있어야 합니다"
            })
    void othersAreTaken(String password) {
        assertThat(new Password(password).fits()).isTrue();
    }

    /** bcrypt reads 72 bytes; whatever stands behind them counts as well. */
    @Test
    void everySignOfALongOneCounts() {
        CheckingPasswords checking = new CheckingPasswords();
        String sentence = "가나다라마바사 아자차카타파하 거너더러머버서 어저처커터퍼허 고노도로모보소 오조초코토포호 ";
        String hash = new Password(sentence + "끝").hash();
        assertThat(checking.matches(new Password(sentence + "끝"), Optional.of(hash)))
                .isTrue();
        for (String other : List.of(sentence, sentence + "꿑", sentence + "끝 ", sentence.substring(0, 24))) {
            assertThat(checking.matches(new Password(other), Optional.of(hash)))
                    .as(other)
                    .isFalse();
        }
        assertThat(new Password("x".repeat(300) + sentence.repeat(9)).fits()).isFalse();
        String before = BcryptUtil.bcryptHash("three words together", 11);
        assertThat(checking.matches(new Password("three words together"), Optional.of(before)))
                .isTrue();
    }

    /** What runs nowhere but in tests may be quick to guess. */
    @ParameterizedTest
    @EnumSource(value = LaunchMode.class, names = "TEST", mode = EnumSource.Mode.EXCLUDE)
    void aGuessIsDear(LaunchMode mode) {
        assertThat(Password.cost(mode)).isEqualTo(11);
    }
}
