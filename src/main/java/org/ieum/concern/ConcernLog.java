package org.ieum.concern;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ieum.audit.Audit;

/** The logs of all concerns: what is done is written here and, without a word of it, to the trail. */
@Singleton
class ConcernLog implements PanacheRepository<ConcernEntry> {

    @Inject Audit audit;
    @Inject Clock clock;

    void write(Concern concern, ConcernDeed done, String actor) {
        write(concern, done, actor, Optional.empty());
    }

    void write(Concern concern, ConcernDeed done, String actor, Optional<String> note) {
        persist(new ConcernEntry(concern.id(), actor, done, note, clock.instant()));
        audit.record(actor, "concern." + done.code().replace('_', '-'), "concern", concern.id());
    }

    /** Whether the last line is what this one did, not read, since then. */
    boolean endsWithAnActOf(Concern concern, String actor, Instant since) {
        return find("concernId = ?1 order by at desc, id desc", concern.id())
                .firstResultOptional()
                .filter(last -> last.actor().equals(actor))
                .filter(last -> last.done() != ConcernDeed.READ)
                .filter(last -> last.at().isAfter(since))
                .isPresent();
    }

    /** The newest first. */
    List<ConcernEntry> of(Concern concern) {
        return list("concernId = ?1 order by at desc, id desc", concern.id());
    }
}
