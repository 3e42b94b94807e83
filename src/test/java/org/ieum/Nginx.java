package org.ieum;

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

/** Debian's nginx in front of one replica or several, by the file that Debian has for it. */
final class Nginx {

    private static final Path PROGRAM = Path.of("/usr/sbin/nginx");
    private static final Path USUAL = Path.of("/etc/nginx/proxy_params");

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM) && Files.exists(USUAL);
    }

    /** One that listens; the test is left out where there is no nginx. */
    static Nginx before(Path folder, int... replicas) throws Exception {
        assumeThat(PROGRAM)
                .as("nginx is not installed: apt-get install nginx-light")
                .isExecutable();
        assumeThat(USUAL).exists();
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path file = Files.writeString(folder.resolve("nginx.conf"), settings(port, replicas));
        Process process = new ProcessBuilder(PROGRAM.toString(), "-p", folder.toString(), "-c", file.toString())
                .inheritIO()
                .start();
        Nginx nginx = new Nginx(process, port);
        Waiting.until("nginx listens", nginx::isListening);
        return nginx;
    }

    int port() {
        return port;
    }

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

    /** As docker/nginx.conf has it: a connection for each request, and whoever is refused is served by the next replica. */
    private static String settings(int port, int... replicas) {
        String servers = Arrays.stream(replicas)
                .mapToObj(replica -> "server 127.0.0.1:" + replica + " max_fails=0;")
                .collect(Collectors.joining(" "));
        return String.join(
                "\n",
                "pid nginx.pid; error_log stderr; daemon off; worker_processes 1;",
                "events {}",
                "http {",
                "  access_log off; client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path f;"
                        + " uwsgi_temp_path u; scgi_temp_path s;",
                "  upstream replicas { " + servers + " }",
                "  server { listen 127.0.0.1:" + port + ";",
                "    location / { include " + USUAL + "; proxy_pass http://replicas; proxy_http_version 1.1;",
                "      proxy_set_header Connection close; proxy_next_upstream error timeout http_503; } }",
                "}");
    }
}
