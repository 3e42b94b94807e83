package org.ieum.listing;

/** A row of a page with a form of its own: a page has many, and each field an id. */
public interface FormRow {

    /** The number of what the row shows. */
    long id();

    /** The id of a field of this row. */
    default String at(String field) {
        return field + "-" + id();
    }
}
