package org.ieum.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
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
                "🔑🔑🔑🔑🔑🔑🔑"
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
                "password that nobody else has"
            })
    void othersAreTaken(String password) {
        assertThat(new Password(password).fits()).isTrue();
    }
}
