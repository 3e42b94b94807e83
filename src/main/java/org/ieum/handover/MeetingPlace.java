package org.ieum.handover;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.ieum.platform.stored.Numbered;

/** A public place at which the organisation lets two people meet. */
@Entity
public class MeetingPlace extends Numbered {

    @Version
    int version;

    private String city;
    private String name;
    private String address;
    private String hours;
    private String access;
    private String safety;
    private boolean retired;

    /** For Hibernate. */
    protected MeetingPlace() {}

    MeetingPlace(PlaceFacts facts) {
        describe(facts);
    }

    final void describe(PlaceFacts facts) {
        city = facts.city();
        name = facts.name();
        address = facts.address();
        hours = facts.hours();
        access = facts.access();
        safety = facts.safety();
    }

    void retire(boolean now) {
        retired = now;
    }

    /** Whether it is not proposed any more; whoever meets there goes on. */
    public boolean retired() { return retired; }

    public PlaceFacts facts() {
        return new PlaceFacts(city, name, address, hours, access, safety);
    }
}
