package org.ieum.matching.cluster;

import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.matching.model.Cluster;
import org.ieum.matching.model.Cluster.Missing;

/** Whether there is a cluster: its programs, its folder and somebody who answers. */
public final class Home {

    private static final String OURS = "ieum-spark.jar";
    private static final Pattern ADDRESS = Pattern.compile("spark://(?<host>[^:,/]+):(?<port>\\d{1,5})(?:,.*)?");
    private static final int PATIENCE_MILLIS = 3_000;

    private Home() {}

    /** The first thing that is missing, if anything is. */
    public static Optional<Missing> missing(Cluster cluster) {
        if (!Files.isRegularFile(jars(cluster.home()).resolve(OURS))) {
            return Optional.of(Missing.HOME);
        }
        if (!isFolder(cluster)) {
            return Optional.of(Missing.FOLDER);
        }
        Matcher address = ADDRESS.matcher(cluster.master());
        // Other kinds of address are Spark's business, as are threads of the driver.
        return address.matches() && !answers(address.group("host"), Integer.parseInt(address.group("port")))
                ? Optional.of(Missing.MASTER)
                : Optional.empty();
    }

    private static boolean isFolder(Cluster cluster) {
        try {
            Path folder = Path.of(cluster.folder());
            return Files.isDirectory(folder) && Files.isWritable(folder);
        } catch (IllegalArgumentException | FileSystemNotFoundException notOfThisMachine) {
            return false;
        }
    }

    private static boolean answers(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    static String classPath(Path home) {
        return jars(home) + File.separator + "*";
    }

    private static Path jars(Path home) {
        return home.resolve("jars");
    }
}
