package org.ieum.matching.cluster;

import java.util.stream.Stream;

/** What Spark asks of Java 17 and later; it gives its own processes the same. */
public final class ModuleOpens {

    private ModuleOpens() {}

    /** As options of a process of Java's. */
    public static Stream<String> options() {
        return Stream.of(
                        "java.lang",
                        "java.lang.invoke",
                        "java.lang.reflect",
                        "java.io",
                        "java.net",
                        "java.nio",
                        "java.util",
                        "java.util.concurrent",
                        "java.util.concurrent.atomic",
                        "sun.nio.ch",
                        "sun.nio.cs",
                        "sun.security.action",
                        "sun.util.calendar")
                .map(opened -> "--add-opens=java.base/" + opened + "=ALL-UNNAMED");
    }
}
