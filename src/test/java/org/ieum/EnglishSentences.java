package org.ieum;

import com.tngtech.archunit.core.domain.JavaClass;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.ieum.testing.House;

/** What our pages say in English: whoever reads another language must meet none of it. */
public final class EnglishSentences {

    /** A sentence, or the part of one, that is no name and no code. */
    private static final String WORDS = "[A-Z][a-z]+( [\\p{L}’,:.?!-]+)+";

    private final List<String> sentences;

    private EnglishSentences(List<String> sentences) {
        this.sentences = sentences;
    }

    /** Those of all bundles that say something else in that language. */
    public static EnglishSentences beside(String language) {
        return new EnglishSentences(House.classes().stream()
                .filter(type -> type.isAnnotatedWith(MessageBundle.class))
                .map(JavaClass::reflect)
                .flatMap(bundle -> ofBundle(bundle, language))
                .distinct()
                .toList());
    }

    /** Those that stand in a text. */
    public List<String> in(String text) {
        return sentences.stream().filter(text::contains).toList();
    }

    /** How many there are to look for. */
    public int count() {
        return sentences.size();
    }

    private static Stream<String> ofBundle(Class<?> bundle, String language) {
        Properties other = file(bundle, language);
        Properties english = file(bundle, "en");
        Stream<String> annotated = Arrays.stream(bundle.getDeclaredMethods())
                .filter(method -> other.containsKey(method.getName()))
                .filter(method -> !method.getAnnotation(Message.class).value().equals(other.get(method.getName())))
                .map(method -> method.getAnnotation(Message.class).value());
        Stream<String> ofConstants = english.stringPropertyNames().stream()
                .filter(key -> other.containsKey(key) && !other.get(key).equals(english.get(key)))
                .map(english::getProperty);
        return Stream.concat(annotated, ofConstants)
                .flatMap(sentence -> Stream.of(sentence.split("\\{[^}]*}", -1)))
                .map(String::strip)
                .filter(part -> part.length() >= 12 && part.matches(WORDS));
    }

    private static Properties file(Class<?> bundle, String language) {
        try {
            return MessageKeys.file(bundle, language).orElseGet(Properties::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
