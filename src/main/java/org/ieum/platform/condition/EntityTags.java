package org.ieum.platform.condition;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.ieum.platform.HttpProblem;

/** Names what a program is shown by what it says: whatever is shown otherwise has another name, for whatever reason. */
@Singleton
public class EntityTags {

    private static final int BYTES = 12;

    @Inject ObjectMapper mapper;

    /** Of what is written as JSON. */
    public EntityTag of(Object shown) {
        MessageDigest digest = digest();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            mapper.writeValue(out, shown);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new EntityTag(
                Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest.digest(), BYTES)));
    }

    /**
     * Whoever changes something may say which state they saw.
     *
     * @param now what reading it would show
     * @throws HttpProblem 412 if they saw another one, by {@code If-Match}
     */
    public void requireSeen(Request request, Object now) {
        if (request.evaluatePreconditions(of(now)) != null) {
            throw HttpProblem.http(412);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
