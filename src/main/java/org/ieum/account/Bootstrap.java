package org.ieum.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.platform.AdvisoryLocks;
import org.ieum.platform.Token;
import org.ieum.platform.start.BaseUrl;
import org.ieum.platform.start.StartRefused;
import org.jboss.logging.Logger;

/** The first account and the first token, from the settings or by a link on the console. Later they change nothing. */
@Singleton
class Bootstrap {

    static final int MIN_TOKEN_LENGTH = 32;

    private static final Logger LOG = Logger.getLogger(Bootstrap.class);

    @Inject Accounts accounts;
    @Inject ApiTokens tokens;
    @Inject SettingUp settingUp;
    @Inject Audit audit;
    @Inject AdvisoryLocks locks;
    @Inject BaseUrl baseUrl;

    @Transactional
    void start(@Observes StartupEvent event, BootstrapSettings settings) {
        check(settings);
        // Two replicas that start together make one account.
        locks.lock("bootstrap");
        if (!accounts.isEmpty()) {
            return;
        }
        Optional<Long> first = settings.adminEmail().map(email -> open(email, settings));
        if (settings.apiToken().isPresent() && tokens.isEmpty()) {
            Token token = new Token(settings.apiToken().get());
            ApiToken issued = tokens.issue(first, "bootstrap", token, Role.ADMIN, IssuingTokens.LONGEST);
            audit.record(Audit.SYSTEM, "token.issued", "token", issued.id);
        }
        if (first.isEmpty()) {
            LOG.infof(
                    "Set up the first account: %s/set-up/%s",
                    baseUrl, settingUp.offer().text());
        }
    }

    private long open(String email, BootstrapSettings settings) {
        Password password = new Password(settings.adminPassword().orElseThrow());
        Account first = accounts.open(email, password, Role.ADMIN);
        audit.record(Audit.SYSTEM, "account.opened", "account", first.id);
        return first.id;
    }

    /** Says what is wrong with the settings, never what is in them. */
    private static void check(BootstrapSettings settings) {
        if (settings.adminEmail().isPresent() != settings.adminPassword().isPresent()) {
            throw new StartRefused("IEUM_BOOTSTRAP_ADMIN_EMAIL and IEUM_BOOTSTRAP_ADMIN_PASSWORD belong together.");
        }
        if (settings.adminEmail().isPresent()
                && !Accounts.isAddress(settings.adminEmail().get())) {
            throw new StartRefused("IEUM_BOOTSTRAP_ADMIN_EMAIL is no e-mail address.");
        }
        if (settings.adminPassword().isPresent()
                && !new Password(settings.adminPassword().get()).isHashable()) {
            throw new StartRefused("IEUM_BOOTSTRAP_ADMIN_PASSWORD is longer than 500 characters.");
        }
        if (settings.apiToken().isPresent() && settings.apiToken().get().length() < MIN_TOKEN_LENGTH) {
            throw new StartRefused("IEUM_BOOTSTRAP_API_TOKEN needs at least " + MIN_TOKEN_LENGTH + " characters.");
        }
    }
}
