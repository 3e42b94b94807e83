package org.ieum.handover;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.platform.HttpProblem;

/** Keeps the list of meeting places. None is deleted: somebody may meet there. */
@Singleton
public class KeepingPlaces {

    private static final String PLACE = "meeting-place";

    @Inject MeetingPlaces places;
    @Inject Audit audit;

    @Transactional
    public void add(PlaceFacts facts, String actor) {
        MeetingPlace place = new MeetingPlace(facts);
        places.persist(place);
        audit.record(actor, "meeting-place.added", PLACE, place.id());
    }

    /**
     * Says of a place what is true now.
     *
     * @throws HttpProblem 404 if there is no such place
     */
    @Transactional
    public void change(long id, PlaceFacts facts, String actor) {
        found(id).describe(facts);
        audit.record(actor, "meeting-place.changed", PLACE, id);
    }

    /**
     * Takes a place off the list, or puts it back; pairings that meet there already still do.
     *
     * @throws HttpProblem 404 if there is no such place
     */
    @Transactional
    public void retire(long id, boolean retired, String actor) {
        found(id).retire(retired);
        audit.record(actor, retired ? "meeting-place.retired" : "meeting-place.brought-back", PLACE, id);
    }

    private MeetingPlace found(long id) {
        return Optional.ofNullable(places.findById(id)).orElseThrow(HttpProblem::notFound);
    }
}
