package org.ieum.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ieum.concern.WaitingConcerns;
import org.ieum.offer.WaitingOffers;
import org.ieum.platform.Caller;

/** Where a coordinator is, and where they can go from there. */
@Named("menu")
@RequestScoped
public class Menu {

    private static final Set<MenuItem> OF_ADMINS =
            EnumSet.of(MenuItem.ACCOUNTS, MenuItem.TOKENS, MenuItem.WEBHOOKS, MenuItem.TRAIL, MenuItem.EXPORTS);

    @Inject Caller caller;
    @Inject RoutingContext context;
    @Inject WaitingOffers offers;
    @Inject WaitingConcerns concerns;

    /**
     * A room.
     *
     * @param path of its first place
     * @param places those that the reader may enter
     */
    public record Room(MenuRoom room, String path, boolean here, List<Place> places) {}

    /**
     * A place in a room.
     *
     * @param waiting how much there waits for somebody; 0 where nothing does, or nothing is counted
     */
    public record Place(MenuItem item, String path, boolean here, long waiting) {}

    /** Made once a page, which shows them in two rows and behind two buttons. */
    private List<Room> rooms;

    /** Those of the row of links. */
    public List<Room> getRooms() {
        return rooms().stream().filter(one -> one.room() != MenuRoom.ACCOUNT).toList();
    }

    /** What is behind the reader's own button. */
    public Room getAccount() {
        return rooms().stream()
                .filter(one -> one.room() == MenuRoom.ACCOUNT)
                .findFirst()
                .orElseThrow();
    }

    /** The room of the row in which the page is; null elsewhere. */
    public Room getHere() {
        return getRooms().stream().filter(Room::here).findFirst().orElse(null);
    }

    private List<Room> rooms() {
        if (rooms == null) {
            Optional<MenuItem> here = here();
            rooms = Stream.of(MenuRoom.values()).map(room -> room(room, here)).toList();
        }
        return rooms;
    }

    private Room room(MenuRoom room, Optional<MenuItem> here) {
        List<Place> places = room.items().stream()
                .filter(this::isOpen)
                .map(item ->
                        new Place(item, item.path(), here.filter(item::equals).isPresent(), waiting(item)))
                .toList();
        return new Room(room, places.get(0).path(), places.stream().anyMatch(Place::here), places);
    }

    private Optional<MenuItem> here() {
        String path = context.normalizedPath();
        return Stream.of(MenuItem.values())
                .filter(item -> item.covers(path) > 0)
                .max(Comparator.comparingInt(item -> item.covers(path)));
    }

    private boolean isOpen(MenuItem item) {
        if (item == MenuItem.CONCERNS) {
            return caller.account()
                    .map(concerns::of)
                    .filter(count -> count.isPresent())
                    .isPresent();
        }
        return !OF_ADMINS.contains(item) || caller.hasRole("admin");
    }

    private long waiting(MenuItem item) {
        return switch (item) {
            case OFFERS -> offers.count();
            case CONCERNS -> caller.account().map(concerns::of).orElseThrow().orElse(0);
            default -> 0;
        };
    }
}
