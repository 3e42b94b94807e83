package org.ieum.outbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** An SMTP server on loopback that does what a test says. */
public final class ScriptedSmtp implements AutoCloseable {

    private static final String BYE = "221 bye";
    private static final String LEAVES = "leaves";

    /** What it answers to a recipient: {@code 250 OK}, {@code 451 …}, or null for silence. */
    public volatile Function<String, String> recipient = address -> "250 OK";

    /** An answer that is none. */
    public static final String HANGS_UP = "";

    /** What it says instead at a command, at the greeting ({@code 220}) or at the end of a mail ({@code .}). */
    public final Map<String, String> says = new ConcurrentHashMap<>();

    /** Whether it greets at all. */
    public volatile boolean silent;

    /** How many mails it takes a connection. */
    volatile int most = Integer.MAX_VALUE;

    /** How often it was called. */
    final AtomicInteger calls = new AtomicInteger();

    /** The Message-ID header of each mail that was taken. */
    public final List<String> taken = new CopyOnWriteArrayList<>();

    /** Octets of the longest line of all mails, but for the client's boundary. */
    final AtomicInteger longest = new AtomicInteger();

    /** The From header of each mail that was taken, on one line. */
    final List<String> senders = new CopyOnWriteArrayList<>();

    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ServerSocket server;

    /** One that takes everything. */
    public ScriptedSmtp() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::accept, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    /** Where it listens. */
    public int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                Thread thread = new Thread(() -> talk(socket), "scripted-smtp-talk");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        calls.incrementAndGet();
        int mails = 0;
        if (silent) {
            return;
        }
        try (socket) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            if (!greets(socket)) {
                return;
            }
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                mails += line.startsWith("MAIL") ? 1 : 0;
                String answer = mails > most ? "421 4.7.0 too many on this connection" : answer(line, in, socket);
                if (answer.equals(LEAVES)) {
                    return;
                }
                if (!answer.isEmpty()) {
                    say(socket, answer);
                }
                if (answer.equals(BYE)) {
                    return;
                }
            }
        } catch (IOException e) {
            // The client has gone, or the test is over.
        }
    }

    private boolean greets(Socket socket) {
        String greeting = says.getOrDefault("220", "220 ready");
        if (greeting.equals(HANGS_UP)) {
            return false;
        }
        say(socket, greeting);
        return true;
    }

    private String scripted(String at, String otherwise) {
        String said = says.getOrDefault(at, otherwise);
        return said.equals(HANGS_UP) && says.containsKey(at) ? LEAVES : said;
    }

    /** Empty: says nothing. */
    private String answer(String line, BufferedReader in, Socket socket) throws IOException {
        String command = line.substring(0, Math.min(4, line.length()));
        return switch (command) {
            case "EHLO" -> scripted("EHLO", "250 scripted");
            case "RCPT" -> {
                String answer = recipient.apply(line.substring(line.indexOf('<') + 1, line.indexOf('>')));
                yield scripted("RCPT", answer == null ? "" : answer);
            }
            case "DATA" -> {
                if (says.containsKey("DATA")) {
                    yield scripted("DATA", "");
                }
                say(socket, "354 go on");
                yield data(in);
            }
            case "QUIT" -> BYE;
            default -> scripted(command, "250 OK");
        };
    }

    private String data(BufferedReader in) throws IOException {
        String header = "";
        String messageId = "";
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (line.startsWith("Message-ID: ")) {
                messageId = line.substring("Message-ID: ".length());
            }
            if (!line.startsWith("Content-Type: multipart/")) {
                longest.accumulateAndGet(line.length(), Math::max);
            }
            // RFC 5322, 2.2.3: a line that begins with white space goes on with the header before it.
            header = line.startsWith(" ") ? header + line : line;
            if (header.startsWith("From: ")) {
                senders.removeIf(header::startsWith);
                senders.add(header);
            }
        }
        String answer = scripted(".", "250 taken");
        if (answer.startsWith("250")) {
            taken.add(messageId);
        }
        return answer;
    }

    private static void say(Socket socket, String line) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
