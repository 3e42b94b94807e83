package org.ieum.mail.bounce;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** A mailbox on a real IMAP server on loopback, behind TLS by a key of its own. */
final class ImapMailbox implements AutoCloseable {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final GreenMailUser user;
    private final KeyStore keys;
    private final SSLServerSocket door;

    /** Its key is made in a folder. */
    ImapMailbox(Path folder) throws Exception {
        server.start();
        user = server.setUser("bounces@ieum.example", "bounces", "secret");
        keys = keys(folder.resolve("imap.p12"));
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), null, null);
        door = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        begin(this::open);
    }

    private static KeyStore keys(Path file) throws IOException, InterruptedException, GeneralSecurityException {
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String how = "-genkeypair -alias imap -keyalg RSA -dname CN=mailbox -ext san=ip:127.0.0.1 -validity 36500"
                + " -storetype PKCS12 -storepass changeit -keystore";
        Process made = new ProcessBuilder((tool + " " + how + " " + file).split(" ", -1))
                .redirectErrorStream(true)
                .start();
        try (InputStream said = made.getInputStream()) {
            said.readAllBytes();
        }
        if (made.waitFor() != 0) {
            throw new IOException("no key was made");
        }
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream stored = Files.newInputStream(file)) {
            keys.load(stored, PASSWORD);
        }
        return keys;
    }

    /** Whoever comes is led on to the server, which itself knows no TLS. */
    private void open() throws IOException {
        while (true) {
            Socket outside = door.accept();
            Socket inside = new Socket(
                    InetAddress.getLoopbackAddress(), server.getImap().getPort());
            begin(() -> carry(outside, inside));
            begin(() -> carry(inside, outside));
        }
    }

    private static void carry(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        }
    }

    private interface Carrying {
        void run() throws IOException;
    }

    private static void begin(Carrying carrying) {
        Thread thread = new Thread(
                () -> {
                    try {
                        carrying.run();
                    } catch (IOException e) {
                        // One of the two has hung up.
                        Thread.currentThread().interrupt();
                    }
                },
                "imap");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** Of a client that trusts this server. */
    SSLSocketFactory trusting() throws GeneralSecurityException, IOException {
        KeyStore certificates = KeyStore.getInstance("PKCS12");
        certificates.load(null, null);
        certificates.setCertificateEntry("imap", keys.getCertificate("imap"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(certificates);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context.getSocketFactory();
    }

    void arrives(String message, Date at, Flags.Flag... marks) throws Exception {
        MimeMessage mail = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)));
        Flags flags = new Flags();
        for (Flags.Flag mark : marks) {
            flags.add(mark);
        }
        folder("INBOX").appendMessage(mail, flags, at);
    }

    /** Whether each message of a folder was read, in order. */
    List<Boolean> read(String name) throws FolderException {
        return folder(name).getMessages().stream()
                .map(StoredMessage::getFlags)
                .map(flags -> flags.contains(Flags.Flag.SEEN))
                .toList();
    }

    private MailFolder folder(String name) throws FolderException {
        return name.equals("INBOX")
                ? server.getManagers().getImapHostManager().getInbox(user)
                : server.getManagers().getImapHostManager().getFolder(user, name);
    }

    @Override
    public void close() throws IOException {
        door.close();
        server.stop();
    }
}
