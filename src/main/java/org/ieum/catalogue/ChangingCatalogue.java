package org.ieum.catalogue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.platform.AdvisoryLocks;
import org.ieum.platform.HttpProblem;

/** Adds cities and subjects, renames them, retires them. Nothing is ever deleted: people and pairings hold on to it. */
@Singleton
public class ChangingCatalogue {

    @Inject Cities cities;
    @Inject Subjects subjects;
    @Inject AdvisoryLocks locks;
    @Inject Audit audit;
    @Inject Event<CatalogueChanged> changed;
    @Inject Clock clock;

    /** One more city; false if there is one with that key. */
    @Transactional
    public boolean addCity(String key, LocalizedName names, String actor) {
        return add(cities, new City(), "city", key, names, actor);
    }

    /**
     * One more subject; false if there is one with that key.
     *
     * @param language the language that it teaches; empty for every other subject
     */
    @Transactional
    public boolean addSubject(String key, LocalizedName names, Optional<String> language, String actor) {
        StoredSubject subject = new StoredSubject();
        subject.language = language.orElse(null);
        return add(subjects, subject, "subject", key, names, actor);
    }

    /**
     * Other names for one of them.
     *
     * @throws HttpProblem 404 if there is no such city or subject
     */
    @Transactional
    public void rename(Class<? extends Named> kind, long number, LocalizedName names, String actor) {
        Named named = get(kind, number);
        named.call(names);
        audit.record(actor, what(kind) + ".renamed", what(kind), number);
        changed.fire(new CatalogueChanged());
    }

    /**
     * It is not offered any more, or offered again.
     *
     * @throws HttpProblem 404 if there is no such city or subject
     */
    @Transactional
    public void retire(Class<? extends Named> kind, long number, boolean retired, String actor) {
        Named named = get(kind, number);
        if (named.retired() != retired) {
            named.retiredAt = retired ? clock.instant() : null;
            audit.record(actor, what(kind) + (retired ? ".retired" : ".restored"), what(kind), number);
            changed.fire(new CatalogueChanged());
        }
    }

    private <T extends Named> boolean add(
            CatalogueThings<T> things, T fresh, String what, String key, LocalizedName names, String actor) {
        locks.lock("catalogue");
        if (things.findByIdOptional(key).isPresent()) {
            return false;
        }
        fresh.key = key;
        fresh.call(names);
        things.add(fresh);
        audit.record(actor, what + ".added", what, fresh.number());
        changed.fire(new CatalogueChanged());
        return true;
    }

    private Named get(Class<? extends Named> kind, long number) {
        return (kind == City.class ? cities : subjects).byNumber(number).orElseThrow(HttpProblem::notFound);
    }

    private static String what(Class<? extends Named> kind) {
        return kind == City.class ? "city" : "subject";
    }
}
