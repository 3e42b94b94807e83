package org.ieum.kernel;

/** How a person is ready to meet. */
public enum Delivery implements Coded {
    IN_PERSON,
    ONLINE,
    EITHER;

    /** Whether a person who said this can have lessons held that way. */
    public boolean allows(Meeting meeting) {
        return this == EITHER || name().equals(meeting.name());
    }
}
