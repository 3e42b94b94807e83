package org.ieum.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ieum.audit.Audit;
import org.ieum.platform.BaseUrl;
import org.ieum.platform.StartRefused;
import org.ieum.platform.Token;
import org.jboss.logging.Logger;

/** The first account and the first token, from the settings or by a link on the console. Later they change nothing. */
@Singleton
class Bootstrap {

    static final int MIN_TOKEN_LENGTH = 32;

    private static final Logger LOG = Logger.getLogger(Bootstrap.class);

    private final Accounts accounts;
    private final ApiTokens tokens;
    private final SettingUp settingUp;
    private final Audit audit;
    private final EntityManager entities;
    private final BaseUrl baseUrl;

    @ConfigProperty(name = "ieum.bootstrap.admin-email")
    Optional<String> email;

    @ConfigProperty(name = "ieum.bootstrap.admin-password")
    Optional<String> password;

    @ConfigProperty(name = "ieum.bootstrap.api-token")
    Optional<String> token;

    @Inject
    Bootstrap(
            Accounts accounts,
            ApiTokens tokens,
            SettingUp settingUp,
            Audit audit,
            EntityManager entities,
            BaseUrl baseUrl) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.settingUp = settingUp;
        this.audit = audit;
        this.entities = entities;
        this.baseUrl = baseUrl;
    }

    @Transactional
    void start(@Observes StartupEvent event) {
        check();
        // Two replicas that start together make one account.
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtext('ieum.bootstrap'))", Object.class)
                .getSingleResult();
        if (!accounts.isEmpty()) {
            return;
        }
        if (token.isPresent() && tokens.isEmpty()) {
            ApiToken issued = tokens.issue("bootstrap", new Token(token.get()), Role.ADMIN, Optional.empty());
            audit.record("system", "token.issued", "token", issued.id);
        }
        if (email.isPresent()) {
            Account first = accounts.open(email.get(), new Password(password.orElseThrow()), Role.ADMIN);
            audit.record("system", "account.opened", "account", first.id);
        } else {
            LOG.infof(
                    "Set up the first account: %s/set-up/%s",
                    baseUrl, settingUp.offer().text());
        }
    }

    /** Says what is wrong with the settings, never what is in them. */
    private void check() {
        if (email.isPresent() != password.isPresent()) {
            throw new StartRefused("IEUM_BOOTSTRAP_ADMIN_EMAIL and IEUM_BOOTSTRAP_ADMIN_PASSWORD belong together.");
        }
        if (email.isPresent() && !Accounts.isAddress(email.get())) {
            throw new StartRefused("IEUM_BOOTSTRAP_ADMIN_EMAIL is no e-mail address.");
        }
        if (password.isPresent() && !new Password(password.get()).isHashable()) {
            throw new StartRefused("IEUM_BOOTSTRAP_ADMIN_PASSWORD is longer than 72 bytes.");
        }
        if (token.isPresent() && token.get().length() < MIN_TOKEN_LENGTH) {
            throw new StartRefused("IEUM_BOOTSTRAP_API_TOKEN needs at least " + MIN_TOKEN_LENGTH + " characters.");
        }
    }
}
