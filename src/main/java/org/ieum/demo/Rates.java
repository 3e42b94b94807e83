package org.ieum.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;

/** How often what happens, from the one file that says so and why ({@code demo/year.properties}). */
final class Rates {

    private final Properties all = new Properties();

    Rates() {
        try (InputStream file = Objects.requireNonNull(Rates.class.getResourceAsStream("/demo/year.properties"));
                Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            all.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double of(String name) {
        return Double.parseDouble(text(name));
    }

    int count(String name) {
        return Integer.parseInt(text(name));
    }

    /** How many of a yearly series have come before a week, of a house as large as {@code part} of the one that is meant. */
    int before(int week, String name, double part) {
        int[] weeks = Arrays.stream(text(name).split(",", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
        double sum = 0;
        for (int i = 0; i < week; i++) {
            sum += weeks[i % weeks.length];
        }
        return (int) Math.floor(sum * of("arrivals.share") * part);
    }

    private String text(String name) {
        return Objects.requireNonNull(all.getProperty(name), name);
    }
}
