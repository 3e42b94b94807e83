package org.ieum.platform;

/** One of several things that a form offers; the tag {@code options} lists them in a select. */
public record Choice(String value, String label, boolean chosen) {

    /** Chosen by nobody yet. */
    public Choice(String value, String label) {
        this(value, label, false);
    }
}
