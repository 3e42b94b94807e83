package org.ieum.account.passkey;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Base64;

/**
 * What a browser says of a passkey, as {@code PublicKeyCredential.toJSON()} has it, bytes in base64url. Nothing here is null: what
 * is not there is empty, and so right for nobody.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record PasskeyResponse(String rawId, AuthenticatorResponse response) {

    /** @throws IllegalArgumentException if it is no base64url */
    PasskeyResponse {
        rawId = checked(rawId);
        response = response == null ? new AuthenticatorResponse("", "", "", "") : response;
    }

    byte[] credentialId() {
        return bytes(rawId);
    }

    /** The device's part: a statement about a new key, or a signature. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record AuthenticatorResponse(
            String clientDataJSON, String attestationObject, String authenticatorData, String signature) {

        /** @throws IllegalArgumentException if it is no base64url */
        AuthenticatorResponse {
            clientDataJSON = checked(clientDataJSON);
            attestationObject = checked(attestationObject);
            authenticatorData = checked(authenticatorData);
            signature = checked(signature);
        }
    }

    static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    private static String checked(String text) {
        if (text == null) {
            return "";
        }
        return bytes(text).length == 0 ? "" : text;
    }
}
