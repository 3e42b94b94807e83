package org.ieum.platform;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param items in the order of the list
 * @param more whether another part follows
 */
public record Part<T>(List<T> items, boolean more) {

    /**
     * Which part is asked for.
     *
     * @param skip how many come before it
     * @param after the id of the one that comes before it, whatever that is; 0 for none
     * @param size how many there are in it at most
     */
    public record Asked(int skip, long after, int size) {

        /** Items of a page. */
        public static final int PAGE = 50;

        /** A page of a list, from 0 on. */
        public static Asked page(int page) {
            return new Asked(page * PAGE, 0, PAGE);
        }

        /** Those behind one; as quick for the last as for the first. */
        public static Asked after(long id, int size) {
            return new Asked(0, id, size);
        }

        /** How many to look for, so that it is seen whether another part follows. */
        public int oneMore() {
            return size + 1;
        }
    }

    /** The part of what is looked for. */
    public static <T> Part<T> of(PanacheQuery<T> query, Asked asked) {
        return of(query.range(asked.skip(), asked.skip() + asked.oneMore() - 1).list(), asked);
    }

    /** Cuts what was found when {@link Asked#oneMore} were looked for. */
    public static <T> Part<T> of(List<T> found, Asked asked) {
        boolean more = found.size() > asked.size();
        return new Part<>(more ? found.subList(0, asked.size()) : found, more);
    }

    /** The same of something else. */
    public <R> Part<R> map(Function<T, R> each) {
        return new Part<>(items.stream().map(each).toList(), more);
    }

    /** Behind which the next part begins; empty for the last part. */
    public Optional<T> last() {
        return more ? Optional.of(items.get(items.size() - 1)) : Optional.empty();
    }
}
