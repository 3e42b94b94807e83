package org.ieum.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.InternetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sender's header, read back by another mail library. */
class MailSenderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '§',
            value = {
                "ieum@ngo.example → §§",
                "<ieum@ngo.example> → §§",
                "Ieum <ieum@ngo.example> → Ieum",
                "Ieum Seoul<ieum@ngo.example> → Ieum Seoul",
                "이음 (Ieum) <ieum@ngo.example> → 이음 (Ieum)",
                "Ieum, the first [test] <ieum@ngo.example> → Ieum, the first [test]",
                "\"Kim, Ieum\" <ieum@ngo.example> → Kim, Ieum",
                "\"A \\\"good\\\" one\" <ieum@ngo.example> → A \"good\" one",
                "Say \"hello\" <ieum@ngo.example> → Say \"hello\"",
                "a@b; c <ieum@ngo.example> → a@b; c",
                "back\\slash <ieum@ngo.example> → back\\slash",
                "=?UTF-8?B?SGk=?= <ieum@ngo.example> → =?UTF-8?B?SGk=?=",
                "이음 👩‍🏫 자원봉사 선생님과 함께 배우는 우리말과 영어와 중국어 그리고 컴퓨터 <ieum@ngo.example>"
                        + " → 이음 👩‍🏫 자원봉사 선생님과 함께 배우는 우리말과 영어와 중국어 그리고 컴퓨터",
            })
    void keepsAnyName(String setting, String name) throws Exception {
        MailSender sender = MailSender.parse(setting);
        assertThat(sender.name()).isEqualTo(name);
        assertThat(sender.address()).isEqualTo("ieum@ngo.example");

        InternetAddress[] read = InternetAddress.parseHeader(sender.header(), true);
        assertThat(read).hasSize(1);
        assertThat(read[0].getAddress()).isEqualTo("ieum@ngo.example");
        assertThat(read[0].getPersonal()).isEqualTo(name.isEmpty() ? null : name);
        assertThat(sender.header()).matches("\\p{ASCII}*").doesNotContain("\r", "\n");
        assertThat(sender.header().split(" "))
                .allSatisfy(word -> assertThat(word.length()).isLessThanOrEqualTo(75));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ieum",
                "Ieum <>",
                "Ieum <ieum@>",
                "Ieum <ieum>",
                "Ieum <a@b.example> <c@d.example>",
                "a@b.example, c@d.example",
                "Ieum\nBcc: all@example.org <ieum@ngo.example>",
                "Ieum <ieum@ngo.example",
            })
    void whatHasNoOneAddressIsRefusedByName(String setting) {
        assertThatThrownBy(() -> MailSender.parse(setting))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("QUARKUS_MAILER_FROM")
                .hasMessageContaining(setting);
    }
}
