package org.ieum.desk.web.api;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ieum.audit.Audit;
import org.ieum.desk.web.api.Pairs.Pair;
import org.ieum.handover.ChoosingPlaces;
import org.ieum.handover.Handover;
import org.ieum.handover.Handovers;
import org.ieum.handover.MeetingPlace;
import org.ieum.platform.HttpProblem;

/** Hand-overs as the API shows them. */
@Singleton
class HandoverViews {

    @Inject Handovers handovers;
    @Inject ChoosingPlaces choosing;
    @Inject Pairs pairs;
    @Inject Audit audit;
    @Inject Clock clock;

    /** A place of the organisation's at which the two could meet. */
    record PlaceView(long id, String name, String address) {

        static PlaceView of(MeetingPlace place) {
            return new PlaceView(place.id(), place.facts().name(), place.facts().address());
        }
    }

    /** Without the addresses of rooms. */
    List<HandoverView> listed(List<Handover> shown) {
        Map<Long, Pair> two = pairs.of(shown.stream().map(Handover::id).toList());
        return shown.stream()
                .map(handover -> HandoverView.of(handover, two.get(handover.id()), LocalDate.now(clock)))
                .toList();
    }

    /** The same of one of them, after it was changed. */
    HandoverView listed(long id) {
        return HandoverView.of(known(id), pair(id), LocalDate.now(clock));
    }

    /** All that there is to know; that it was read is written to the trail. */
    HandoverView read(long id, String actor) {
        HandoverView shown = whole(id);
        audit.record(actor, "handover.read", "pairing", id);
        return shown;
    }

    /** What reading it would show. */
    HandoverView whole(long id) {
        return listed(id).at(known(id).room().orElse(null));
    }

    List<PlaceView> places(long id) {
        known(id);
        return choosing.fitting(pair(id).pairing()).stream().map(PlaceView::of).toList();
    }

    /** Their numbers. */
    String choices(long id) {
        return places(id).stream().map(place -> Long.toString(place.id())).collect(Collectors.joining(", "));
    }

    private Handover known(long id) {
        return handovers.findByIdOptional(id).orElseThrow(HttpProblem::notFound);
    }

    private Pair pair(long id) {
        return pairs.of(List.of(id)).get(id);
    }
}
