package org.ieum.outbox;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** An SMTP server on loopback that takes every mail and forgets it, for hardly any of the machine. */
final class UnreadMails implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

    UnreadMails() throws IOException {
        begin(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                begin(() -> talk(socket));
            }
        } catch (IOException closed) {
            return;
        }
    }

    private static void talk(Socket socket) {
        try (socket;
                InputStream in = new BufferedInputStream(socket.getInputStream())) {
            OutputStream out = socket.getOutputStream();
            say(out, "220 ready");
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                if (line.startsWith("DATA")) {
                    say(out, "354 go on");
                    while (!line(in).equals(".\r\n")) {}
                }
                say(out, line.startsWith("QUIT") ? "221 bye" : "250 OK");
            }
        } catch (IOException gone) {
            return;
        }
    }

    /** With its end. */
    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = in.read();
        while (c >= 0) {
            line.append((char) c);
            if (c == '\n') {
                return line.toString();
            }
            c = in.read();
        }
        throw new IOException("the end");
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void begin(Runnable work) {
        Thread thread = new Thread(work, "unread-mails");
        thread.setDaemon(true);
        thread.start();
    }
}
