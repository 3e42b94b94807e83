package org.ieum.spreadsheet.value;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.ieum.kernel.Text;

/** What people write, each with what it means; found without regard to spaces, signs, and large or small letters. */
public final class Words {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, String> meanings;

    private Words(Map<String, String> meanings) {
        this.meanings = Map.copyOf(meanings);
    }

    /** What remains of a text for comparing. */
    public static String bare(String text) {
        return SIGNS.matcher(Text.folded(text)).replaceAll("");
    }

    /** By what each means; of two that mean different things the later one stays. */
    public static Words of(Map<String, String> meanings) {
        Map<String, String> bare = new HashMap<>();
        meanings.forEach((word, meaning) -> bare.put(bare(word), meaning));
        return new Words(bare);
    }

    /** Those of {@code words.properties} under a name: {@code gender}. */
    public static Words named(String name) {
        Map<String, String> meanings = new HashMap<>();
        Properties all = load("/spreadsheet/words.properties");
        all.stringPropertyNames().stream()
                .filter(key -> key.startsWith(name + "."))
                .forEach(key -> list(all.getProperty(key))
                        .forEach(word -> meanings.put(word, key.substring(name.length() + 1))));
        return of(meanings);
    }

    /** Of a file of words. */
    public static Properties load(String resource) {
        Properties read = new Properties();
        try (Reader reader = new InputStreamReader(Words.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            read.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /** The items of a list. */
    public static java.util.stream.Stream<String> list(String words) {
        return Arrays.stream(words.split(",", -1)).map(Text::clean);
    }

    /** What a text means; empty if it is none of these. */
    public Optional<String> find(String text) {
        return Optional.ofNullable(meanings.get(bare(text)));
    }

    /** The words as they are compared. */
    public Map<String, String> bare() { return meanings; }
}
