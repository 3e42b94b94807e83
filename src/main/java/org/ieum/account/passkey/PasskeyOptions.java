package org.ieum.account.passkey;

import java.time.Duration;
import java.util.Base64;
import java.util.List;

/** What a browser is given for {@code navigator.credentials}, in the words of WebAuthn (5.4 and 5.5); bytes in base64url. */
sealed interface PasskeyOptions {

    /** Long enough to fetch the key; shorter than the time for the second step. */
    long TIMEOUT = Duration.ofMinutes(5).toMillis();

    /** To make one. */
    record Creation(
            Party rp,
            User user,
            String challenge,
            List<Parameter> pubKeyCredParams,
            long timeout,
            List<Known> excludeCredentials,
            Selection authenticatorSelection,
            String attestation)
            implements PasskeyOptions {

        static Creation of(RelyingParty party, User user, byte[] challenge, List<Passkey> had) {
            return new Creation(
                    new Party(party.id(), party.name()),
                    user,
                    text(challenge),
                    Ceremonies.ALGORITHMS.stream().map(Parameter::new).toList(),
                    TIMEOUT,
                    known(had),
                    new Selection("preferred", "preferred"),
                    "none");
        }
    }

    /** To be shown one of these. */
    record Request(String challenge, String rpId, List<Known> allowCredentials, String userVerification, long timeout)
            implements PasskeyOptions {

        static Request of(RelyingParty party, byte[] challenge, List<Passkey> theirs) {
            return new Request(text(challenge), party.id(), known(theirs), "preferred", TIMEOUT);
        }
    }

    /** Who asks. */
    record Party(String id, String name) {}

    /**
     * Whose it will be, for the device's own list.
     *
     * @param id says nothing to anybody else, and is the same for each passkey of theirs
     */
    record User(String id, String name, String displayName) {

        static User of(byte[] id, String email) {
            return new User(text(id), email, email);
        }

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "User[…]";
        }
    }

    /** An algorithm, by its number. */
    record Parameter(String type, long alg) {

        Parameter(long alg) {
            this("public-key", alg);
        }
    }

    /** A passkey that there is. */
    record Known(String type, String id) {}

    /** What is wished for of the device. */
    record Selection(String residentKey, String userVerification) {}

    private static List<Known> known(List<Passkey> passkeys) {
        return passkeys.stream()
                .map(passkey -> new Known("public-key", text(passkey.credentialId)))
                .toList();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
