package org.ieum.listing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.ieum.audit.Audit;
import org.ieum.kernel.Text;

/** Keeps lists as somebody wants to see them again, under a name. */
@Singleton
public class KeepingViews {

    /** Letters of a name; more is cut off. */
    public static final int LONGEST_NAME = 60;

    private static final int LONGEST_QUERY = 500;
    private static final int MOST = 30;

    @Inject ListedViews views;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Those of a list. */
    @Transactional
    public List<KeptView> of(String list) {
        return views.of(list).stream()
                .map(view -> new KeptView(view.id(), view.name, view.query))
                .toList();
    }

    /** Keeps one, in the place of what had its name; without a name, or when there are too many, nothing. */
    @Transactional
    public void keep(String list, String name, String query, String actor) {
        String called = Text.clean(name);
        boolean sound = query.isEmpty() || query.startsWith("?");
        if (called.isEmpty() || !sound || query.length() > LONGEST_QUERY) {
            return;
        }
        String cut = called.substring(0, called.offsetByCodePoints(0, Math.min(LONGEST_NAME, Text.length(called))));
        List<ListedView> kept = views.of(list);
        kept.stream().filter(view -> view.name.equals(cut)).forEach(views::delete);
        if (kept.size() < MOST) {
            views.persist(new ListedView(list, cut, query, actor, clock.instant()));
            audit.record(actor, "list.view-kept");
        }
    }

    /** Nobody wants it any more. */
    @Transactional
    public void forget(String list, long id, String actor) {
        views.findByIdOptional(id).filter(view -> view.list.equals(list)).ifPresent(view -> {
            views.delete(view);
            audit.record(actor, "list.view-forgotten");
        });
    }
}
