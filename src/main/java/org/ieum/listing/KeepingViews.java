package org.ieum.listing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.ieum.audit.Audit;
import org.ieum.kernel.Text;

/** Keeps lists as somebody wants to see them again, under a name. */
@Singleton
public class KeepingViews {

    /** Letters of a name; more is cut off. */
    public static final int LONGEST_NAME = 60;

    private static final int LONGEST_QUERY = 500;

    /** As addresses of lists are made here. */
    private static final Pattern QUERY = Pattern.compile("(?:\\?(?:[A-Za-z0-9._~*&=+-]|%[0-9A-Fa-f]{2})*)?");

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

    /**
     * Keeps one, in the place of what had its name; without a name, or when there are too many, nothing.
     *
     * @param list its address without the slash
     * @param query of the list's address, with its question mark; what no list asks for is taken as none, and not kept
     * @return where the list stands that was to be kept
     */
    @Transactional
    public URI keep(String list, String name, String query, String actor) {
        if (query.length() > LONGEST_QUERY || !QUERY.matcher(query).matches()) {
            return URI.create("/" + list);
        }
        String called = Text.clean(name);
        if (!called.isEmpty()) {
            String cut = called.substring(0, called.offsetByCodePoints(0, Math.min(LONGEST_NAME, Text.length(called))));
            keep(new ListedView(list, cut, query, actor, clock.instant()), actor);
        }
        return URI.create("/" + list + query);
    }

    private void keep(ListedView view, String actor) {
        List<ListedView> kept = views.of(view.list);
        List<ListedView> before =
                kept.stream().filter(one -> one.name.equals(view.name)).toList();
        if (kept.size() - before.size() < MOST) {
            before.forEach(views::delete);
            views.persist(view);
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
