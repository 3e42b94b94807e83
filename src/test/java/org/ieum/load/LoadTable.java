package org.ieum.load;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where what was measured is said. */
final class LoadTable {

    private static final Path OUT = Path.of("target", "benchmark", "load.md");

    private LoadTable() {}

    static void say(String row) throws IOException {
        Files.createDirectories(OUT.getParent());
        Files.writeString(OUT, row + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        System.out.println(row);
    }

    /** Of this process, in nanoseconds: on a machine that does other things as well it says more than the clock. */
    static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
