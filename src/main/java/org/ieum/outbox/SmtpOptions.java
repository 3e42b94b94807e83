package org.ieum.outbox;

import io.quarkus.mailer.runtime.MailerRuntimeConfig;
import io.smallrye.config.SmallRyeConfig;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.StartTLSOptions;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;

/**
 * The mail client's options from the mailer's settings. The mailer builds its own client from the same settings, but
 * without a limit on silence: each mail to a silent server would hold one of its few connections for ever.
 */
final class SmtpOptions {

    private static final String HOST = "quarkus.mailer.host";

    private SmtpOptions() {}

    /** Whether somebody named a server; the mailer's own default, localhost, is nobody's word. The demo never sends. */
    static boolean configured(Config config) {
        if (config.unwrap(SmallRyeConfig.class).getProfiles().contains("demo")) {
            return false;
        }
        ConfigValue host = config.getConfigValue(HOST);
        return host.getValue() != null && !host.getValue().isBlank() && host.getSourceOrdinal() > Integer.MIN_VALUE;
    }

    static MailConfig of(MailerRuntimeConfig mailer, Duration silence) {
        boolean ssl = mailer.tls().orElse(false);
        StartTLSOptions startTls = StartTLSOptions.valueOf(mailer.startTLS().toUpperCase(Locale.ROOT));
        MailConfig options = new MailConfig()
                .setHostname(mailer.host())
                .setPort(mailer.port().orElse(port(ssl, startTls)))
                .setStarttls(startTls)
                .setLogin(LoginOption.valueOf(mailer.login().toUpperCase(Locale.ROOT)))
                .setDisableEsmtp(mailer.disableEsmtp())
                .setPipelining(mailer.pipelining());
        options.setSsl(ssl);
        mailer.username().ifPresent(options::setUsername);
        mailer.password().ifPresent(options::setPassword);
        mailer.ownHostName().ifPresent(options::setOwnHostname);
        mailer.authMethods().ifPresent(options::setAuthMethods);
        return limited(options, silence);
    }

    /** One connection at a time, that is never silent for longer. */
    static MailConfig limited(MailConfig options, Duration silence) {
        int limit = (int) silence.toMillis();
        options.setMaxPoolSize(1).setKeepAlive(true);
        options.setConnectTimeout(limit).setIdleTimeout(limit).setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
        return options;
    }

    private static int port(boolean ssl, StartTLSOptions startTls) {
        if (ssl) {
            return 465;
        }
        return startTls == StartTLSOptions.REQUIRED ? 587 : 25;
    }
}
