package org.ieum.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Texts as the query of an address, whatever signs they have. */
public final class QueryText {

    private QueryText() {}

    /** {@code ?name=text&…} in the order of the map; nothing for nothing. */
    public static String of(Map<String, String> said) {
        return said.entrySet().stream()
                .map(one -> one.getKey() + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&", said.isEmpty() ? "" : "?", ""));
    }

    /** One text behind an equals sign. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
