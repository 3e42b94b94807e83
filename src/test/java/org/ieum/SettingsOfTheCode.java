package org.ieum;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can be set, as the mapped interfaces of the code say it: {@code docs/settings.md} is made of them. */
final class SettingsOfTheCode {

    private static final Path SOURCES = Path.of("src/main/java/org/ieum");
    private static final Pattern PREFIX = Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)");
    private static final Pattern SETTING = Pattern.compile(
            "/\\*\\*(?<words>(?:[^*]|\\*(?!/))*)\\*/\\s*(?:@WithDefault\\(\"(?<usual>[^\"]*)\"\\)\\s*)?"
                    + "(?<parent>@WithParentName\\s*)?(?<type>[A-Z][\\w<>, ]*|int|long|boolean) (?<method>\\w+)\\(\\);");

    private SettingsOfTheCode() {}

    /** One of them: the variable of the environment, its default ({@code ""} for none), and what it is. */
    record CodeSetting(String variable, String usual, String words) {}

    /** All, by name. */
    static List<CodeSetting> all() throws IOException {
        Properties shipped = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            shipped.load(reader);
        }
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> of(text(file), shipped).stream())
                    .sorted(Comparator.comparing(CodeSetting::variable))
                    .toList();
        }
    }

    /** As a table. */
    static String table() throws IOException {
        StringBuilder table = new StringBuilder("| setting | default | |\n|---|---|---|\n");
        for (CodeSetting one : all()) {
            table.append("| `").append(one.variable()).append("` | ");
            table.append(one.usual().isEmpty() ? "" : "`" + one.usual() + "`");
            table.append(" | ").append(one.words()).append(" |\n");
        }
        return table.toString();
    }

    private static List<CodeSetting> of(String source, Properties shipped) {
        Matcher prefix = PREFIX.matcher(source);
        List<CodeSetting> found = new ArrayList<>();
        Matcher setting = SETTING.matcher(source);
        while (prefix.find(0) && setting.find()) {
            found.add(read(prefix.group(1), setting, shipped));
        }
        return found;
    }

    private static CodeSetting read(String prefix, Matcher setting, Properties shipped) {
        String key = setting.group("parent") == null ? prefix + "." + hyphenated(setting.group("method")) : prefix;
        String usual = setting.group("usual") == null ? "" : setting.group("usual");
        return new CodeSetting(
                key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"),
                // One may have had another name before: what counts is what stands behind that.
                shipped.getProperty(key, usual).replaceAll("\\$\\{[^:}]*:([^}]*)}", "$1"),
                words(setting.group("words")));
    }

    private static String hyphenated(String method) {
        return method.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }

    /** The first paragraph of a comment, in one line. */
    private static String words(String comment) {
        return comment.replaceAll("\\n\\s*\\*", " ")
                .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
                .replaceAll("@param.*|@return.*", "")
                .replace("|", "\\|")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
