package org.ieum.person;

/**
 * How a person is called.
 *
 * @param ref the organisation's own key
 * @param name a learner's alias, a tutor's name
 */
public record PersonName(long id, String ref, String name) {

    /** With the key: names are not unique. */
    public String withKey() {
        return name + " (" + ref + ")";
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "PersonName[" + id + "]";
    }
}
