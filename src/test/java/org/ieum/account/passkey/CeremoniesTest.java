package org.ieum.account.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.webauthn4j.util.exception.WebAuthnException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.ieum.account.passkey.PasskeyResponse.AuthenticatorResponse;
import org.ieum.platform.start.BaseUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a passkey says, changed by chance: it is right or refused, and nothing else. */
class CeremoniesTest {

    private static final int CASES = 20_000;
    private static final byte[] CHALLENGE = new byte[32];
    private static final String TEXT = Base64.getUrlEncoder().withoutPadding().encodeToString(CHALLENGE);

    private final SoftwareKey key = new SoftwareKey("http://localhost:8080", "localhost");
    private final Ceremonies ceremonies = new Ceremonies(BaseUrl.parse("http://localhost:8080"));
    private final Random chance = new Random(20261127);

    @Test
    void bytesByChanceAreRefused() throws Exception {
        PasskeyResponse made = read(key.make(TEXT));
        Passkey passkey = ceremonies.made(CHALLENGE, made);
        PasskeyResponse shown = read(key.show(TEXT));
        int refused = 0;
        for (int n = 0; n < CASES; n++) {
            try {
                if (chance.nextBoolean()) {
                    ceremonies.made(CHALLENGE, changed(made));
                } else {
                    ceremonies.take(passkey, CHALLENGE, changed(shown));
                }
            } catch (WebAuthnException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(CASES / 2);
    }

    @Test
    void whatClientsNeverSayIsRefused() throws Exception {
        PasskeyResponse shown = read(key.show(TEXT));
        for (String odd : List.of("", "null", "[]", "{}", "1", "{\"type\":null}", "[".repeat(5000))) {
            AuthenticatorResponse said = shown.response();
            String client = text(odd.getBytes(StandardCharsets.UTF_8));
            PasskeyResponse response = new PasskeyResponse(
                    shown.rawId(),
                    new AuthenticatorResponse(
                            client, said.attestationObject(), said.authenticatorData(), said.signature()));
            assertThat(isRefused(response)).as(odd).isTrue();
        }
    }

    /** As deep as a form may be long: arrays, maps and tags of CBOR, with an end and without. */
    @ParameterizedTest
    @ValueSource(strings = {"81", "9f", "a16161", "bf6161", "c2", "d81c", "5f"})
    void whatIsNestedForEverIsRefused(String piece) throws Exception {
        AuthenticatorResponse made = read(key.make(TEXT)).response();
        byte[] deep = HexFormat.of().parseHex(piece.repeat(45_000 * 2 / piece.length()));
        PasskeyResponse response = new PasskeyResponse(
                "AA",
                new AuthenticatorResponse(
                        made.clientDataJSON(), text(deep), made.authenticatorData(), made.signature()));
        assertThatThrownBy(() -> ceremonies.made(CHALLENGE, response)).isInstanceOf(WebAuthnException.class);
    }

    /** Where people reach the service is where they show a passkey. */
    @ParameterizedTest
    @CsvSource({
        "https://ieum.example.org, ieum.example.org, https://ieum.example.org",
        "https://ieum.example.org:8443/, ieum.example.org, https://ieum.example.org:8443",
        "http://localhost:8080, localhost, http://localhost:8080",
        "https://이음.example/path, xn--ct5bxc.example, https://xn--ct5bxc.example"
    })
    void theRelyingPartyIsTheBaseUrl(String base, String id, String origin) {
        assertThat(RelyingParty.at(BaseUrl.parse(base))).isEqualTo(new RelyingParty(id, origin));
    }

    private boolean isRefused(PasskeyResponse response) {
        try {
            ceremonies.take(ceremonies.made(CHALLENGE, read(key.make(TEXT))), CHALLENGE, response);
            return false;
        } catch (WebAuthnException e) {
            return true;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private PasskeyResponse changed(PasskeyResponse response) {
        AuthenticatorResponse said = response.response();
        List<String> parts =
                List.of(said.clientDataJSON(), said.attestationObject(), said.authenticatorData(), said.signature());
        int which = chance.nextInt(parts.size());
        byte[] part = PasskeyResponse.bytes(parts.get(which));
        for (int n = chance.nextInt(4); n >= 0 && part.length > 0; n--) {
            part[chance.nextInt(part.length)] = (byte) chance.nextInt();
        }
        String cut = text(chance.nextInt(4) == 0 ? Arrays.copyOf(part, chance.nextInt(part.length + 3)) : part);
        return new PasskeyResponse(
                response.rawId(),
                new AuthenticatorResponse(
                        which == 0 ? cut : parts.get(0),
                        which == 1 ? cut : parts.get(1),
                        which == 2 ? cut : parts.get(2),
                        which == 3 ? cut : parts.get(3)));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static PasskeyResponse read(String response) throws JsonProcessingException {
        return new ObjectMapper().readValue(response, PasskeyResponse.class);
    }
}
