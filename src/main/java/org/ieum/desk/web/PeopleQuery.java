package org.ieum.desk.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Coded;
import org.ieum.kernel.IsoDay;
import org.ieum.kernel.Text;
import org.ieum.listing.ListAsked;
import org.ieum.person.PeopleSearch;
import org.ieum.person.PeopleSort;
import org.ieum.person.Status;

/** What the address of a list of people asks for; parts that make no sense are taken as absent. */
record PeopleQuery(ListAsked asked) {

    private static final String STATUS = "status";
    private static final String SINCE = "since";
    private static final String ALONE = "alone";
    private static final List<String> FILTERS = List.of(STATUS, "subject", "city", SINCE, ALONE);

    static PeopleQuery of(MultivaluedMap<String, String> query) {
        return new PeopleQuery(ListAsked.of(query, FILTERS));
    }

    /** Everybody, by name. */
    static PeopleQuery everybody() {
        return of(new MultivaluedHashMap<>());
    }

    Optional<Status> status() {
        return Coded.find(Status.class, asked.filter(STATUS));
    }

    String subject() {
        return asked.filter("subject");
    }

    String city() {
        return asked.filter("city");
    }

    Optional<LocalDate> since() {
        // Another text was typed by hand into the address: taken as absent, as the class says.
        return IsoDay.read(asked.filter(SINCE));
    }

    boolean alone() {
        return !asked.filter(ALONE).isEmpty();
    }

    PeopleSort sort() {
        return Coded.find(PeopleSort.class, asked.sortedBy()).orElse(PeopleSort.NAME);
    }

    PeopleSearch search(String text) {
        return new PeopleSearch(
                status(),
                given(subject()),
                given(city()),
                Optional.empty(),
                since(),
                alone(),
                Text.clean(text),
                true,
                PeopleSearch.Order.NAME);
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(value -> !value.isEmpty());
    }

    /** Where the same is asked for, of those in another standing. */
    String standing(Optional<Status> other, String path) {
        return asked.with(STATUS, other.map(Status::code).orElse("")).at(path);
    }
}
