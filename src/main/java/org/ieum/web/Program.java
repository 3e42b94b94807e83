package org.ieum.web;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What stays the same while this program runs: a bean of one request would look its settings up in all their sources each time. */
@Singleton
class Program {

    private final String version;
    private final boolean demo;
    private final SecretKeySpec formKey;

    @Inject
    Program(
            @ConfigProperty(name = "ieum.version") String version,
            @ConfigProperty(name = "ieum.csrf-key") String formKey) {
        this.version = version;
        this.demo = ConfigUtils.isProfileActive("demo");
        this.formKey = new SecretKeySpec(Base64.getDecoder().decode(formKey), "HmacSHA256");
    }

    String version() { return version; }

    /** Whether everybody here is invented. */
    boolean isDemo() { return demo; }

    /** With what our own forms are signed. */
    SecretKeySpec formKey() { return formKey; }
}
