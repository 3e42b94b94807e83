package org.ieum.tutor;

/** A tutor's pledge, as a part of another room's SQL. */
public final class PledgeSql {

    private PledgeSql() {}

    /** The last day of a pledge; by the column of the tutor's id. */
    public static String lastDay(String tutor) {
        return "(select t.commitment_end from tutor t where t.id = " + tutor + ")";
    }
}
