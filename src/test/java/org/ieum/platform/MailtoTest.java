package org.ieum.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailtoTest {

    /** What {@code EmailAddress} lets in, and more: signs that a URI cannot hold, and signs that would mean something there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "kim@example.org",
                "han|areum@tutors.example",
                "a^b`c{d}e~f@example.org",
                "50%25@example.org",
                "who?subject=x&bcc=y@example.org",
                "a/b#c=d+e@example.org",
                "이음@example.org",
            })
    void anyAddressBecomesOneUriAndBack(String address) {
        String uri = Mailto.uri(address).toString();
        assertThat(uri).startsWith("mailto:").doesNotContain("?", "#", "&");
        // A plus stands for itself in a URI; only forms decode it.
        String decoded =
                URLDecoder.decode(uri.substring("mailto:".length()).replace("+", "%2B"), StandardCharsets.UTF_8);
        assertThat(decoded).isEqualTo(address);
    }
}
