package org.ieum.handover;

import org.ieum.kernel.Meeting;

/** Where two people meet. */
public sealed interface Venue {

    /** For which way to meet it is. */
    Meeting meeting();

    /** In one line, for reminders and calendars: as the organisation, or whoever put the link, wrote it. */
    String line();

    /**
     * A video room; whoever has its address can come in.
     *
     * @param address an https URL
     * @param ours whether it is one of the organisation's, and not a link that somebody put in its place
     */
    record Room(String address, boolean ours) implements Venue {

        @Override
        public Meeting meeting() {
            return Meeting.ONLINE;
        }

        @Override
        public String line() { return address; }

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "Room[…]";
        }
    }

    /** One of the organisation's places. */
    record Place(PlaceFacts facts) implements Venue {

        @Override
        public Meeting meeting() {
            return Meeting.IN_PERSON;
        }

        @Override
        public String line() {
            return facts.name() + ", " + facts.address();
        }
    }
}
