package org.ieum.kernel;

import java.util.regex.Pattern;

/** What stands behind {@code like} in SQL and HQL, written there as {@code like :pattern escape '!'}. */
public final class LikePattern {

    private static final Pattern MEANS_SOMETHING = Pattern.compile("[!%_]");

    private LikePattern() {}

    /** Of what holds this text, sign by sign. */
    public static String containing(String text) {
        return "%" + startingWith(text);
    }

    /** Of what begins with this text. */
    public static String startingWith(String text) {
        return MEANS_SOMETHING.matcher(text).replaceAll("!$0") + "%";
    }
}
