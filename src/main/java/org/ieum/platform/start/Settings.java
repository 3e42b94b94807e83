package org.ieum.platform.start;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ieum.platform.backup.BackupRefused;

/** What the start has to know before Quarkus runs; from the same places as all other settings. */
final class Settings {

    static final List<String> SECRETS = List.of("ieum.csrf-key", "ieum.field-keys", "ieum.lookup-key");

    private final SmallRyeConfig config;
    private final Map<String, String> found;

    private Settings(SmallRyeConfig config, Map<String, String> found) {
        this.config = config;
        this.found = found;
    }

    static Settings read() {
        return new Settings(ConfigUtils.configBuilder().build(), Map.of());
    }

    /** The same with what a start has found out, which comes before what was set. */
    Settings with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(found);
        all.putAll(more);
        return new Settings(config, all);
    }

    /** The version of this program. */
    String version() {
        return text("ieum.version").orElseThrow();
    }

    boolean isDemo() {
        return config.getProfiles().contains("demo");
    }

    boolean hasDatabase() {
        return text("quarkus.datasource.jdbc.url").isPresent();
    }

    Path dataFolder() {
        return Path.of(text("ieum.data-dir").orElse("./data")).toAbsolutePath().normalize();
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(found.get(name))
                .or(() -> config.getOptionalValue(name, String.class))
                .filter(value -> !value.isBlank());
    }

    /**
     * What could not do its work is refused before anything starts.
     *
     * @throws StartRefused with the setting's name
     * @throws BackupRefused with that of the passphrase of backups
     */
    void check() {
        text(BaseUrl.SETTING).ifPresent(BaseUrl::parse);
        text(MailSender.SETTING).ifPresent(MailSender::parse);
        text("ieum.zone").ifPresent(Settings::zone);
        if (BackupSettings.folder(this).isPresent()) {
            BackupSettings.passphrase(this);
        }
    }

    private static void zone(String text) {
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            throw new StartRefused(variable("ieum.zone") + " is “" + text
                    + "”, which is no time zone: it has to be a name" + " like Asia/Seoul.");
        }
    }

    /** Secrets made up at a start would be lost with the process, and what they sealed with them. */
    void requireSecrets() {
        List<String> missing = SECRETS.stream()
                .filter(name -> text(name).isEmpty())
                .map(Settings::variable)
                .toList();
        if (!missing.isEmpty()) {
            throw new StartRefused(missing.stream()
                    .collect(Collectors.joining(
                            ", ",
                            "With a database of your own these environment variables must be set: ",
                            ". The same program with the one argument 'secrets' prints fresh ones; keep them as"
                                    + " carefully as the data, which cannot be read without them.")));
        }
    }

    /** The environment variable of a setting: {@code IEUM_FIELD_KEYS} for {@code ieum.field-keys}. */
    static String variable(String setting) {
        return setting.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
