package org.ieum.matching.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.broadcast.Broadcast;
import org.ieum.matching.board.Compiling;
import org.ieum.matching.cluster.FrozenProblem;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.price.Desk;
import org.ieum.matching.price.Guide;
import org.ieum.matching.search.Elsewhere;
import org.ieum.matching.search.Shift;

/**
 * What one process of the cluster knows: the problem, which it compiles once, and whatever was made of it for shards. All of
 * it can be made again from what was broadcast, by a process that comes later.
 */
final class Workplace {

    private static Workplace here;
    private static long of = -1;

    private final Instance instance;
    private final Map<Long, Desk> desks = new ConcurrentHashMap<>();
    private Shift shift;
    private long shiftOf = -1;

    private Workplace(Instance instance) {
        this.instance = instance;
    }

    /** The one of this process, which has one problem at a time. */
    static synchronized Workplace of(Broadcast<byte[]> frozen) {
        if (of != frozen.id()) {
            take(frozen, compiled(frozen.value()));
        }
        return here;
    }

    /** The driver has compiled it already, and may be a worker as well. */
    static synchronized void take(Broadcast<byte[]> frozen, Instance instance) {
        here = new Workplace(instance);
        of = frozen.id();
    }

    private static Instance compiled(byte[] frozen) {
        try {
            return Compiling.givingWay(FrozenProblem.read(new ByteArrayInputStream(frozen)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where tutors are asked for needs that are worth so much. */
    Desk desk(Broadcast<byte[]> worth) {
        return desks.computeIfAbsent(
                worth.id(),
                id -> new Desk(instance, Numbers.reading(worth.value()).longs()));
    }

    /** Where parts are searched by these prices. */
    synchronized Shift shift(Broadcast<float[][]> told, double usualWorth, boolean onlyClimbs) {
        if (shiftOf != told.id()) {
            Guide guide = new Guide(doubles(told.value()[0]), doubles(told.value()[1]));
            shift = new Shift(instance, new Elsewhere.Turn(guide, usualWorth, onlyClimbs, 0, 0));
            shiftOf = told.id();
        }
        return shift;
    }

    private static double[] doubles(float[] floats) {
        double[] doubles = new double[floats.length];
        for (int i = 0; i < floats.length; i++) {
            doubles[i] = floats[i];
        }
        return doubles;
    }
}
