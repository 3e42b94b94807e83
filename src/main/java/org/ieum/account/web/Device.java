package org.ieum.account.web;

import java.util.List;
import java.util.stream.Stream;

/** What people call the thing in front of them. */
final class Device {

    /** In this order: each browser names those that it wants to be taken for after itself, and Android names Linux. */
    private static final List<String> BROWSERS = List.of("Edg", "OPR", "SamsungBrowser", "Firefox", "Chrome", "Safari");

    private static final List<String> SYSTEMS =
            List.of("Android", "iPhone", "iPad", "Windows", "Mac OS", "CrOS", "Linux");

    private Device() {}

    /** {@code Firefox, Windows}; of the versions and all else that a browser tells nothing is kept. Empty if unknown. */
    static String of(String userAgent) {
        return userAgent == null
                ? ""
                : Stream.of(first(BROWSERS, userAgent), first(SYSTEMS, userAgent))
                        .filter(part -> !part.isEmpty())
                        .map(Device::name)
                        .reduce((browser, system) -> browser + ", " + system)
                        .orElse("");
    }

    private static String first(List<String> names, String userAgent) {
        return names.stream().filter(userAgent::contains).findFirst().orElse("");
    }

    private static String name(String sign) {
        return switch (sign) {
            case "Edg" -> "Edge";
            case "OPR" -> "Opera";
            case "SamsungBrowser" -> "Samsung";
            case "CrOS" -> "ChromeOS";
            case "Mac OS" -> "macOS";
            default -> sign;
        };
    }
}
