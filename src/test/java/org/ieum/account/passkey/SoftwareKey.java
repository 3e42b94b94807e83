package org.ieum.account.passkey;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/**
 * A security key as tests hold one, written from the standard and not with the library that checks it: what it says of itself
 * may be wrong in each place.
 */
public final class SoftwareKey {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;

    /** CBOR up to where the statement's data begin, and a public key's up to its two numbers. */
    private static final byte[] STATEMENT =
            HexFormat.of().parseHex("a363666d74646e6f6e656761747453746d74a0686175746844617461");

    private static final byte[] KEY = HexFormat.of().parseHex("a501020326200121");

    private final KeyPair pair;
    private final byte[] id = new byte[32];
    private String origin;
    private String host;
    private int flags = PRESENT | VERIFIED;
    private boolean counting = true;
    private boolean crossOrigin;
    private String type;
    private int counter;

    /** A new one, held at that origin: {@code http://localhost:8080}. */
    public SoftwareKey(String origin, String host) {
        this.origin = origin;
        this.host = host;
        new SecureRandom().nextBytes(id);
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            pair = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Held at another place from now on. */
    public SoftwareKey at(String elsewhere) {
        origin = elsewhere;
        return this;
    }

    /** Believes to be asked by another host. */
    public SoftwareKey askedBy(String otherHost) {
        host = otherHost;
        return this;
    }

    /** In a frame of somebody else's page. */
    public SoftwareKey framed() {
        crossOrigin = true;
        return this;
    }

    /** Nobody touches it. */
    public SoftwareKey untouched() {
        flags = 0;
        return this;
    }

    /** Touched, and no finger or PIN asked for. */
    public SoftwareKey touchedAlone() {
        flags = PRESENT;
        return this;
    }

    /** Says that it does something else: {@code webauthn.create}. */
    public SoftwareKey saying(String otherType) {
        type = otherType;
        return this;
    }

    /** As synced passkeys do it: the counter stays 0. */
    public SoftwareKey notCounting() {
        counting = false;
        return this;
    }

    /** As a copy that was made earlier has it: the next signature has this count and one more. */
    public SoftwareKey counted(int times) {
        counter = times;
        return this;
    }

    /** A passkey is made for this challenge. */
    public String make(String challenge) {
        byte[] data = concat(said(flags | WITH_KEY), new byte[16], new byte[] {0, (byte) id.length}, id, cose());
        byte[] length = {0x59, (byte) (data.length >> 8), (byte) data.length};
        return json(
                clientData("webauthn.create", challenge),
                Map.of("attestationObject", text(concat(STATEMENT, length, data))));
    }

    /** The passkey signs this challenge. */
    public String show(String challenge) {
        byte[] data = said(flags);
        byte[] client = clientData("webauthn.get", challenge);
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(data);
            signature.update(sha256(client));
            return json(client, Map.of("authenticatorData", text(data), "signature", text(signature.sign())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] said(int withFlags) {
        if (counting) {
            counter++;
        }
        return ByteBuffer.allocate(37)
                .put(sha256(host.getBytes(StandardCharsets.UTF_8)))
                .put((byte) withFlags)
                .putInt(counting ? counter : 0)
                .array();
    }

    private byte[] clientData(String usual, String challenge) {
        return """
                {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":%s}""".formatted(type == null ? usual : type, challenge, origin, crossOrigin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] cose() {
        ECPublicKey key = (ECPublicKey) pair.getPublic();
        byte[] bytes = {0x58, 0x20};
        return concat(
                KEY,
                bytes,
                number(key.getW().getAffineX()),
                new byte[] {0x22},
                bytes,
                number(key.getW().getAffineY()));
    }

    private static byte[] number(BigInteger coordinate) {
        byte[] bytes = coordinate.toByteArray();
        byte[] number = new byte[32];
        int length = Math.min(bytes.length, number.length);
        System.arraycopy(bytes, bytes.length - length, number, number.length - length, length);
        return number;
    }

    private String json(byte[] client, Map<String, String> more) {
        StringBuilder response = new StringBuilder("\"clientDataJSON\":\"" + text(client) + '"');
        more.forEach((name, value) -> response.append(",\"")
                .append(name)
                .append("\":\"")
                .append(value)
                .append('"'));
        return """
                {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},"response":{%2$s}}""".formatted(text(id), response);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
