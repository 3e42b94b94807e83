package org.ieum.handover;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All meeting places. */
@Singleton
public class MeetingPlaces implements PanacheRepository<MeetingPlace> {

    /** By city and name, those that are not proposed any more too. */
    public List<MeetingPlace> byCity() {
        return list("order by city, name, id");
    }

    /** Those that are proposed in a city, by name. */
    public List<MeetingPlace> in(String city) {
        return list("city = ?1 and not retired order by name, id", city);
    }

    Map<Long, MeetingPlace> byId(Collection<Long> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(MeetingPlace::id, place -> place));
    }
}
