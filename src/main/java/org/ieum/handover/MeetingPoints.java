package org.ieum.handover;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.kernel.Side;
import org.ieum.pairing.Pairing;

/** Where pairings meet, for whoever writes it into a reminder, a calendar or a page. */
@Singleton
public class MeetingPoints {

    @Inject Handovers handovers;
    @Inject MeetingPlaces places;
    @Inject VideoRooms rooms;
    @Inject Clock clock;

    /**
     * Where these pairings meet, by pairing: two statements. Those are missing that were taken over from elsewhere and of which
     * nothing was said since: their two agreed among themselves.
     */
    public Map<Long, MeetingPoint> of(Collection<Pairing> pairings) {
        Map<Long, Handover> found =
                handovers.of(pairings.stream().map(Pairing::id).toList());
        Map<Long, MeetingPlace> known = places.byId(found.values().stream()
                .flatMap(one -> one.placeId().stream())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return pairings.stream()
                .flatMap(
                        pairing -> Optional.ofNullable(found.get(pairing.id()))
                                .flatMap(handover -> point(pairing, handover, known))
                                .stream())
                .collect(Collectors.toMap(MeetingPoint::pairingId, Function.identity()));
    }

    /** Where one pairing meets; of what was read before in the same transaction no statement. Empty as above. */
    public Optional<MeetingPoint> of(Pairing pairing) {
        return Optional.ofNullable(handovers.findById(pairing.id()))
                .flatMap(handover -> point(
                        pairing,
                        handover,
                        handover.placeId()
                                .map(places::findById)
                                .map(place -> Map.of(place.id(), place))
                                .orElse(Map.of())));
    }

    private Optional<MeetingPoint> point(Pairing pairing, Handover handover, Map<Long, MeetingPlace> known) {
        boolean stands = handover.stage() == HandoverStage.ARRANGED
                && handover.meeting() == pairing.at(LocalDate.now(clock)).meeting();
        if (!stands && handover.takenOver()) {
            return Optional.empty();
        }
        return Optional.of(new MeetingPoint(
                pairing.id(), stands ? Optional.of(venue(handover, known)) : Optional.empty(), read(handover)));
    }

    private Venue venue(Handover handover, Map<Long, MeetingPlace> known) {
        return handover.room()
                .<Venue>map(address -> new Venue.Room(address, rooms.isOurs(address)))
                .orElseGet(() -> new Venue.Place(
                        known.get(handover.placeId().orElseThrow()).facts()));
    }

    private static Set<Side> read(Handover handover) {
        return Stream.of(Side.values())
                .filter(handover::hasRead)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Side.class)));
    }
}
