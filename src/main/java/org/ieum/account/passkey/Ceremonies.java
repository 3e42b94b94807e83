package org.ieum.account.passkey;

import static org.ieum.account.passkey.PasskeyResponse.bytes;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ieum.account.passkey.PasskeyResponse.AuthenticatorResponse;
import org.ieum.platform.start.BaseUrl;
import tools.jackson.core.JacksonException;

/**
 * The two ceremonies of WebAuthn, level 3 (7.1 and 7.2), checked by webauthn4j. A touch is asked for; a finger or a PIN as well
 * where the device has it, for the password came before. Which make of device it is, is not asked.
 */
@Singleton
class Ceremonies {

    /** As the registry of COSE counts them: ES256, EdDSA, RS256. Each device knows one. */
    static final List<Long> ALGORITHMS = Stream.of(
                    COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256)
            .map(COSEAlgorithmIdentifier::getValue)
            .toList();

    private static final boolean VERIFIED = false;
    private static final boolean PRESENT = true;

    /** Tests are served elsewhere. */
    RelyingParty party;

    @Inject
    Ceremonies(BaseUrl base) {
        this.party = RelyingParty.at(base);
    }

    /**
     * A passkey that was just made, of nobody yet.
     *
     * @throws com.webauthn4j.util.exception.WebAuthnException if it is none, or was not made for this challenge here
     */
    Passkey made(byte[] challenge, PasskeyResponse response) {
        AuthenticatorResponse said = response.response();
        RegistrationData data = read(() -> Library.MANAGER.verify(
                new RegistrationRequest(bytes(said.attestationObject()), bytes(said.clientDataJSON())),
                new RegistrationParameters(
                        party(challenge),
                        ALGORITHMS.stream()
                                .map(number -> new PublicKeyCredentialParameters(
                                        PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(number)))
                                .toList(),
                        VERIFIED,
                        PRESENT)));
        AuthenticatorData<?> key = data.getAttestationObject().getAuthenticatorData();
        Passkey passkey = new Passkey();
        passkey.credentialId = key.getAttestedCredentialData().getCredentialId();
        passkey.credential = Library.CREDENTIALS.convert(key.getAttestedCredentialData());
        passkey.backupEligible = key.isFlagBE();
        note(passkey, key);
        return passkey;
    }

    /**
     * Takes what a passkey signed.
     *
     * @throws com.webauthn4j.util.exception.WebAuthnException if the passkey did not sign this challenge here and now
     */
    void take(Passkey passkey, byte[] challenge, PasskeyResponse response) {
        AuthenticatorResponse said = response.response();
        AuthenticationData data = read(() -> Library.MANAGER.verify(
                new AuthenticationRequest(
                        response.credentialId(),
                        bytes(said.authenticatorData()),
                        bytes(said.clientDataJSON()),
                        bytes(said.signature())),
                new AuthenticationParameters(
                        party(challenge), record(passkey), List.of(passkey.credentialId), VERIFIED, PRESENT)));
        note(passkey, data.getAuthenticatorData());
    }

    /** The library has an exception for what is wrong; what its readers throw at bytes by chance comes through as it is. */
    private static <T> T read(Supplier<T> ceremony) {
        try {
            return ceremony.get();
        } catch (JacksonException | ClassCastException e) {
            throw new DataConversionException(e);
        }
    }

    private static void note(Passkey passkey, AuthenticatorData<?> said) {
        passkey.counter = said.getSignCount();
        passkey.verified |= said.isFlagUV();
        passkey.backedUp = said.isFlagBS();
    }

    private CredentialRecord record(Passkey passkey) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                passkey.verified,
                passkey.backupEligible,
                passkey.backedUp,
                passkey.counter,
                Library.CREDENTIALS.convert(passkey.credential),
                null,
                null,
                null,
                null);
    }

    private ServerProperty party(byte[] challenge) {
        return ServerProperty.builder()
                .origin(Origin.create(party.origin()))
                .rpId(party.id())
                .challenge(new DefaultChallenge(challenge))
                .build();
    }

    /** Brings a reader of JSON and one of CBOR of its own, some thousand classes: loaded when the first passkey is looked at. */
    private static final class Library {

        private static final ObjectConverter CONVERTER = new ObjectConverter();
        private static final WebAuthnManager MANAGER = WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);
        private static final AttestedCredentialDataConverter CREDENTIALS =
                new AttestedCredentialDataConverter(CONVERTER);

        private Library() {}
    }
}
