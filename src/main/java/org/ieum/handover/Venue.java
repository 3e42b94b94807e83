package org.ieum.handover;

/** Where two people meet. */
public sealed interface Venue {

    /**
     * A video room; whoever has its address can come in.
     *
     * @param address an https URL
     * @param ours whether it is one of the organisation's, and not a link that somebody put in its place
     */
    record Room(String address, boolean ours) implements Venue {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "Room[…]";
        }
    }

    /** One of the organisation's places. */
    record Place(PlaceFacts facts) implements Venue {}
}
