package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.ieum.testing.Waiting;

/** Debian's nginx in front of one replica or several, by the file that docker/ has for it. */
final class Nginx {

    private static final Path PROGRAM = Path.of("/usr/sbin/nginx");

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    /** One that listens; the test is left out where there is no nginx. */
    static Nginx before(Path folder, int... replicas) throws Exception {
        assumeThat(PROGRAM)
                .as("nginx is not installed: apt-get install nginx-light")
                .isExecutable();
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path file = Files.writeString(folder.resolve("nginx.conf"), settings(folder, port, replicas));
        Process process = new ProcessBuilder(PROGRAM.toString(), "-p", folder.toString(), "-c", file.toString())
                .inheritIO()
                .start();
        Nginx nginx = new Nginx(process, port);
        Waiting.until("nginx listens", nginx::isListening);
        return nginx;
    }

    int port() { return port; }

    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private boolean isListening() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** docker/nginx.conf, but for what is another thing here: a container's user and folders, the look-up of names, certificates. */
    private static String settings(Path folder, int port, int... replicas) throws IOException {
        String servers = Arrays.stream(replicas)
                .mapToObj(replica -> "server 127.0.0.1:" + replica + " max_fails=0;")
                .collect(Collectors.joining(" "));
        String said = Files.readString(Path.of("docker", "nginx.conf"));
        for (String[] other : new String[][] {
            {"user nobody nogroup;", "daemon off;"},
            {"worker_processes auto;", "worker_processes 1;"},
            {"include /tmp/resolver.conf;", "upstream replicas { " + servers + " }"},
            {"/tmp/", folder + "/"},
            {"set $replicas ieum:8080;", "set $replicas replicas;"},
            {"listen 8080;", "listen unix:" + folder.resolve("plain.socket") + ";"},
            {"listen 8443 ssl http2;", "listen 127.0.0.1:" + port + ";"}
        }) {
            assertThat(said).as("docker/nginx.conf").contains(other[0]);
            said = said.replace(other[0], other[1]);
        }
        return said.replaceAll("(?m)^ *ssl_.*$", "");
    }
}
