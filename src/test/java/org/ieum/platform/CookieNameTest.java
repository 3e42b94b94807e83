package org.ieum.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where it travels encrypted, a cookie is ours alone. */
class CookieNameTest {

    @Test
    void aPrefixSaysThatNobodyElseSetIt() {
        assertThat(CookieName.of("ieum-session", "/", true)).isEqualTo("__Host-ieum-session");
        assertThat(CookieName.of("ieum-own", "/my", true)).isEqualTo("__Secure-ieum-own");
        assertThat(CookieName.of("ieum-session", "/", false)).isEqualTo("ieum-session");
    }

    @Test
    void whatComesWithoutItIsSomebodyElses() {
        assertThat(CookieName.settled("ieum-session=planted; __Host-ieum-session=own; other=1"))
                .isEqualTo("ieum-session=own; other=1");
        assertThat(CookieName.settled("__Secure-ieum-own=a;ieum-form=b")).isEqualTo("ieum-own=a");
        assertThat(CookieName.settled(" ieum-form=b")).isEmpty();
        assertThat(CookieName.settled("a=1; ; __Host-x=2")).isEqualTo("a=1; ; __Host-x=2");
    }
}
