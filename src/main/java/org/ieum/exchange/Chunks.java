package org.ieum.exchange;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/** Goes through many things in parts that fit into one query and one batch. */
final class Chunks {

    static final int SIZE = 500;

    private Chunks() {}

    /** Stores all, a part at a time; the session forgets each part, so that memory stays bounded. */
    static <T> LineCounts store(
            List<T> all, EntityManager entities, Function<List<T>, LineCounts> store, Consumer<Integer> stored) {
        LineCounts tally = LineCounts.NONE;
        for (List<T> part : of(all)) {
            tally = tally.plus(stored(part, entities, store, stored));
        }
        return tally;
    }

    /** The same with rows that are read meanwhile. */
    static <T> LineCounts store(
            PeopleRows<T> all, EntityManager entities, Function<List<T>, LineCounts> store, Consumer<Integer> stored) {
        List<LineCounts> tallies = new ArrayList<>();
        all.parts(part -> tallies.add(stored(part, entities, store, stored)));
        return tallies.stream().reduce(LineCounts.NONE, LineCounts::plus);
    }

    private static <T> LineCounts stored(
            List<T> part, EntityManager entities, Function<List<T>, LineCounts> store, Consumer<Integer> stored) {
        LineCounts tally = store.apply(part);
        entities.flush();
        stored.accept(part.size());
        entities.clear();
        return tally;
    }

    /** Does the same with all, a part at a time, until it cannot be done. */
    static <T> boolean all(List<T> all, EntityManager entities, Predicate<List<T>> doing, IntConsumer done) {
        for (List<T> part : of(all)) {
            if (!doing.test(part)) {
                return false;
            }
            entities.flush();
            entities.clear();
            done.accept(part.size());
        }
        return true;
    }

    /** Looks all up, a part at a time. */
    static <K, V> Map<K, V> find(Collection<K> keys, Function<Collection<K>, Map<K, V>> find) {
        Map<K, V> found = new HashMap<>();
        of(List.copyOf(keys)).forEach(part -> found.putAll(find.apply(part)));
        return found;
    }

    private static <T> List<List<T>> of(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += SIZE) {
            parts.add(all.subList(from, Math.min(from + SIZE, all.size())));
        }
        return parts;
    }
}
