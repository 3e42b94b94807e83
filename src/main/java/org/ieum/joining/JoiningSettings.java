package org.ieum.joining;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How people join. */
@ConfigMapping(prefix = "ieum.joining")
public interface JoiningSettings {

    /** How many may be sent from one range of addresses in an hour; four times as many may begin. */
    @WithDefault("40")
    int perHour();

    /** Nobody answers all questions faster. */
    @WithDefault("PT10S")
    Duration leastTime();

    /** Where "leave this page" leads: somewhere that tells nothing. */
    @WithDefault("https://www.google.com/")
    URI exit();

    /** The names of organisations whose links bring learners whom they reach themselves; letters, digits and hyphens. */
    Optional<List<String>> partners();

    /** Sites whose scripts may sign people up: {@code https://ngo.example}. */
    Optional<List<String>> origins();
}
