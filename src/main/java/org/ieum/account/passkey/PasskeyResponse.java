package org.ieum.account.passkey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Base64;

/**
 * What a browser says of a passkey, as {@code PublicKeyCredential.toJSON()} has it. Nothing here is null: what is not there is
 * empty, and so right for nobody.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record PasskeyResponse(byte[] rawId, Said response) {

    @JsonCreator
    static PasskeyResponse of(@JsonProperty("rawId") String rawId, @JsonProperty("response") Said response) {
        return new PasskeyResponse(bytes(rawId), response == null ? Said.of(null, null, null, null) : response);
    }

    /** The device's part: a statement about a new key, or a signature. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Said(byte[] clientData, byte[] attestation, byte[] authenticatorData, byte[] signature) {

        @JsonCreator
        static Said of(
                @JsonProperty("clientDataJSON") String clientData,
                @JsonProperty("attestationObject") String attestation,
                @JsonProperty("authenticatorData") String authenticatorData,
                @JsonProperty("signature") String signature) {
            return new Said(bytes(clientData), bytes(attestation), bytes(authenticatorData), bytes(signature));
        }
    }

    /** @throws IllegalArgumentException if it is no base64url */
    private static byte[] bytes(String text) {
        return text == null ? new byte[0] : Base64.getUrlDecoder().decode(text);
    }
}
