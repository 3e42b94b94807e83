package org.ieum.matching;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/**
 * Measures from its making on: wall time, the CPU time of the whole process (all threads, garbage collection and native
 * code too), and the heap's peak, garbage included.
 */
final class Gauge {

    private final Stopwatch watch;
    private final long cpuAtStart;

    Gauge() {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        watch = new Stopwatch();
        cpuAtStart = cpu();
    }

    double wallSeconds() {
        return watch.seconds();
    }

    double cpuSeconds() {
        return (cpu() - cpuAtStart) / 1e9;
    }

    /** The pools' peaks together, though they need not have been at once: never less than was used. */
    long peakHeapMegabytes() {
        return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
