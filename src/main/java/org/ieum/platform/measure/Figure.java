package org.ieum.platform.measure;

/**
 * Something that is counted or measured, as Prometheus knows it.
 *
 * @param name {@code ieum_mails}, with its unit at the end where it has one
 * @param label by which its numbers differ, {@code state}; empty if it is one number
 * @param help what it counts
 */
public record Figure(String name, String label, String help) {

    /** One number. */
    public static Figure of(String name, String help) {
        return new Figure(name, "", help);
    }
}
