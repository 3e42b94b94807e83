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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.concern.FreshConcerns;
import org.ieum.concern.WaitingConcerns;
import org.ieum.offer.WaitingOffers;
import org.ieum.platform.Caller;

/** Where a coordinator is, and where they can go from there. */
@Named("menu")
@RequestScoped
public class Menu {

    private static final Set<MenuItem> OF_ADMINS =
            EnumSet.of(MenuItem.ACCOUNTS, MenuItem.TOKENS, MenuItem.WEBHOOKS, MenuItem.TRAIL, MenuItem.EXPORTS);

    private static final Pattern PART = Pattern.compile("((/[a-z-]+)/[0-9]+)/.+");

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

    /**
     * Where a page below a place hangs.
     *
     * @param place null where the room's first place is the room itself
     * @param above the thing of which it is a part; null if it is of none
     */
    public record Crumbs(Room room, Place place, Above above) {}

    /** A thing with a page of its own. */
    public record Above(MenuThing thing, String path) {}

    /** The way to a page that is no place of the menu itself; null on those that are, and elsewhere. */
    public Crumbs getCrumbs() {
        String path = context.normalizedPath();
        Room room = rooms().stream().filter(Room::here).findFirst().orElse(null);
        if (room == null) {
            return null;
        }
        Place place = room.places().stream().filter(Place::here).findFirst().orElseThrow();
        if (path.equals(place.path())) {
            return null;
        }
        boolean alone = room.room().isPlace() && room.path().equals(place.path());
        return new Crumbs(room, alone ? null : place, above(place, path).orElse(null));
    }

    /** {@code /learners/7/interview} is a part of {@code /learners/7}. */
    private static Optional<Above> above(Place place, String path) {
        Matcher part = PART.matcher(path);
        return part.matches() && part.group(2).equals(place.path())
                ? MenuThing.of(place.item()).map(thing -> new Above(thing, part.group(1)))
                : Optional.empty();
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
            return caller.account().flatMap(concerns::of).isPresent();
        }
        return !OF_ADMINS.contains(item) || caller.hasRole("admin");
    }

    private long waiting(MenuItem item) {
        return switch (item) {
            case OFFERS -> offers.count();
            case CONCERNS ->
                caller.account().flatMap(concerns::of).map(FreshConcerns::count).orElse(0L);
            default -> 0;
        };
    }
}
