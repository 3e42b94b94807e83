package org.ieum;

import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The keys of a bundle's sentences, as its methods ask for them: one a method, or one for each constant of an enum. */
public final class MessageKeys {

    private MessageKeys() {}

    /** What a file of a translation has to have. */
    public static List<String> of(Class<?> bundle) {
        return Arrays.stream(bundle.getDeclaredMethods())
                .flatMap(method -> isForAnEnum(method) ? ofConstants(method) : Stream.of(method.getName()))
                .toList();
    }

    /** What stands in a file in English too, as no annotation says it. */
    public static List<String> ofEnums(Class<?> bundle) {
        return Arrays.stream(bundle.getDeclaredMethods())
                .filter(MessageKeys::isForAnEnum)
                .flatMap(MessageKeys::ofConstants)
                .toList();
    }

    /** A file of a bundle, if there is one. */
    public static Optional<Properties> file(Class<?> bundle, String language) throws IOException {
        String name = bundle.getAnnotation(MessageBundle.class).value();
        try (InputStream in =
                MessageKeys.class.getResourceAsStream("/messages/" + name + "_" + language + ".properties")) {
            if (in == null) {
                return Optional.empty();
            }
            Properties words = new Properties();
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            words.load(reader);
            return Optional.of(words);
        }
    }

    private static boolean isForAnEnum(Method method) {
        return method.getParameterCount() == 1 && method.getParameterTypes()[0].isEnum();
    }

    /** With Qute's other separator where a constant's own name has an underscore. */
    private static Stream<String> ofConstants(Method method) {
        List<String> constants = Arrays.stream(method.getParameterTypes()[0].getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        String separator = constants.stream().anyMatch(name -> name.contains("_")) ? "_$" : "_";
        return constants.stream().map(name -> method.getName() + separator + name);
    }
}
