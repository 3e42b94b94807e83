package org.ieum.platform;

import java.util.Collection;

/** Lists of keys as one parameter of a statement, however long: {@code = any(cast(:ids as bigint[]))}. */
public final class SqlArray {

    private SqlArray() {}

    /** As PostgreSQL writes an array: {@code {1,2}}. The values hold neither quotes nor commas. */
    public static String of(Collection<?> values) {
        return values.toString().replace('[', '{').replace(']', '}');
    }
}
