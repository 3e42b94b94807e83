package org.ieum.catalogue;

/** What something is called in each page language; each 1 to 60 characters in one line. */
public record LocalizedName(String ko, String en, String zh) {

    /** The longest name. */
    public static final int MOST = 60;
}
