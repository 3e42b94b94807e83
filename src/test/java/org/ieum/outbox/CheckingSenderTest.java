package org.ieum.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.outbox.NameLookup.Named;
import org.ieum.platform.start.MailSender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of the records of a domain, whatever the world's names say. */
class CheckingSenderTest {

    private static final Named NOTHING = new Named(true, List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "v=spf1 include:_spf.mail.example ~all; GOOD",
                "V=SPF1 mx -ALL; GOOD",
                "v=spf1 redirect=_spf.mail.example; GOOD",
                "v=spf1 mx +all; WEAK",
                "v=spf1 mx all; WEAK",
                "v=spf1 mx ?all; WEAK",
                "v=spf1 include:all.example ~all; GOOD",
                "v=spf1 mx -all|v=spf1 a -all; TWICE",
                "google-site-verification=x|v=spf1 mx -all; GOOD",
                "spf2.0/pra mx -all; MISSING",
                "-; MISSING"
            })
    void whoSends(String texts, String standing) {
        assertThat(standings(Map.of("ngo.example", named(texts)))).contains("SPF " + standing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            nullValues = "-",
            value = {
                "v=DMARC1; p=quarantine; rua=mailto:a@ngo.example ! GOOD",
                "v=DMARC1;p=reject ! GOOD",
                "v=DMARC1; p=none ! WEAK",
                "v=DMARC1; p = none; sp=reject ! WEAK",
                "v=DMARC1; p=none|v=DMARC1; p=reject ! TWICE",
                "- ! MISSING"
            })
    void whatBecomesOfOthers(String texts, String standing) {
        assertThat(standings(Map.of("_dmarc.ngo.example", named(texts)))).contains("DMARC " + standing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            nullValues = "-",
            value = {
                "v=DKIM1; k=rsa; p=MIIB ! GOOD",
                "v=DKIM1; k=rsa; |p=MIIB|AQAB ! GOOD",
                "p=MIIB ! GOOD",
                "v=DKIM1; p= ! MISSING",
                "- ! MISSING"
            })
    void theKey(String texts, String standing) {
        assertThat(standings(Map.of("mail1._domainkey.ngo.example", named(texts))))
                .contains("DKIM " + standing);
    }

    @Test
    void theDomainAboveSpeaksForItsParts() {
        CheckingSender checking =
                checking("ieum@mail.ngo.example", Map.of("_dmarc.ngo.example", named("v=DMARC1; p=reject")));
        assertThat(checking.check())
                .anySatisfy(found ->
                        assertThat(found.name() + " " + found.standing()).isEqualTo("_dmarc.ngo.example GOOD"));
    }

    @Test
    void whereNobodyAnswersNothingIsKnown() {
        CheckingSender checking = checking("ieum@ngo.example", null);
        assertThat(checking.check())
                .hasSize(4)
                .allSatisfy(found -> assertThat(found.standing()).isEqualTo(CheckingSender.SenderStanding.UNKNOWN));
    }

    @Test
    void theMachineItselfIsNoDomain() {
        assertThat(checking("ieum@localhost", Map.of()).check()).isEmpty();
    }

    @Test
    void withoutTheKeysNameItIsNotLookedFor() {
        assertThat(checking("ieum@ngo.example", Map.of(), Optional::empty).check())
                .anySatisfy(found -> assertThat(found.record() + " " + found.standing() + " " + found.name())
                        .isEqualTo("DKIM UNKNOWN …._domainkey.ngo.example"));
    }

    private static List<String> standings(Map<String, Named> world) {
        return checking("ieum@ngo.example", world).check().stream()
                .map(found -> found.record() + " " + found.standing())
                .toList();
    }

    private static Named named(String texts) {
        return texts == null ? NOTHING : new Named(true, List.of(texts.split("\\|", -1)));
    }

    /** @param world null where nobody answers */
    private static CheckingSender checking(String address, Map<String, Named> world) {
        return checking(address, world, () -> Optional.of("mail1"));
    }

    private static CheckingSender checking(String address, Map<String, Named> world, SenderSettings settings) {
        NameLookup names = new NameLookup() {
            @Override
            public Named texts(String name) {
                return world == null ? new Named(false, List.of()) : world.getOrDefault(name, NOTHING);
            }

            @Override
            public Named mailServers(String name) {
                return texts(name + " MX");
            }
        };
        return new CheckingSender(names, new MailSender("", address), settings);
    }
}
