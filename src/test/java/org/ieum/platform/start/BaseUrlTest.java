package org.ieum.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links begin with it and message ids end with its host: never with the word null. */
class BaseUrlTest {

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, http://localhost:8080/me, localhost",
        "https://ieum.example.org, https://ieum.example.org/me, ieum.example.org",
        "https://ieum.example.org/, https://ieum.example.org/me, ieum.example.org",
        "https://ngo.example/ieum/, https://ngo.example/ieum/me, ngo.example",
        "https://이음.한국, https://xn--ct5bxc.xn--3e0b707e/me, xn--ct5bxc.xn--3e0b707e",
        "http://192.0.2.7:9090, http://192.0.2.7:9090/me, 192.0.2.7",
        "http://[2001:db8::7]:9090, http://[2001:db8::7]:9090/me, [2001:db8::7]",
        "'  https://ieum.example.org ', https://ieum.example.org/me, ieum.example.org",
    })
    void hasALinkAndAHost(String setting, String link, String host) {
        assertThat(BaseUrl.parse(setting).to("/me")).isEqualTo(link);
        assertThat(BaseUrl.parse(setting).host()).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://ieum_web:8080",
                "ieum.example.org",
                "//ieum.example.org",
                "ftp://ieum.example.org",
                "mailto:ieum@example.org",
                "https://",
                "https:///me",
                "https://user@ieum.example.org",
                "https://ieum.example.org?lang=ko",
                "https://ieum.example.org#top",
                "https://ieum.example.org:99999",
                "https://ieum example.org",
                "https://-ieum.example.org",
                "https://[::1",
            })
    void whatCannotDoItsWorkIsRefusedByName(String setting) {
        assertThatThrownBy(() -> BaseUrl.parse(setting))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("IEUM_BASE_URL")
                .hasMessageContaining(setting);
    }
}
