package org.ieum.mail.bounce;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;

/** The mailbox on its IMAP server. What is not ours to handle is not even marked as read, and nothing is ever deleted. */
@Singleton
class BounceMailbox {

    /** Longer than our own mails with what is reported of them. */
    static final int LONGEST = 256 * 1024;

    /** The others are read the next time. */
    private static final int AT_ONCE = 500;

    private final BounceSettings settings;
    private final SocketFactory sockets;

    @Inject
    BounceMailbox(BounceSettings settings) {
        this(settings, SSLSocketFactory.getDefault());
    }

    BounceMailbox(BounceSettings settings, SocketFactory sockets) {
        this.settings = settings;
        this.sockets = sockets;
    }

    /** Up to where it was read: messages have numbers that only grow, as long as {@code validity} stays the same. */
    record MailboxPlace(long validity, long uid) {}

    /** What is done with a message. */
    @FunctionalInterface
    interface MessageReader {

        /**
         * Reads one, and says whether it is handled.
         *
         * @param message empty for one that is too long to be a report
         * @return whether it is handled, and no human has to read it
         */
        boolean read(MailboxPlace place, Optional<byte[]> message, Instant arrived);
    }

    /** Whether there is one. */
    boolean configured() {
        return settings.host().isPresent();
    }

    /** What came after a place, in order; some of it, if there is much. */
    void read(MailboxPlace from, MessageReader reader) throws MessagingException, IOException {
        try (IMAPStore store = (IMAPStore) Session.getInstance(properties()).getStore("imaps")) {
            store.connect(
                    settings.host().orElseThrow(),
                    settings.port(),
                    settings.user().orElse(""),
                    settings.password().orElse(""));
            IMAPFolder folder = (IMAPFolder) store.getFolder(settings.folder());
            folder.open(Folder.READ_WRITE);
            try {
                settle(read(from, folder, reader), folder, store);
            } finally {
                // What a human has marked as deleted is theirs to do away with.
                folder.close(false);
            }
        }
    }

    private static List<Message> read(MailboxPlace from, IMAPFolder folder, MessageReader reader)
            throws MessagingException, IOException {
        long validity = folder.getUIDValidity();
        List<Message> handled = new ArrayList<>();
        for (Numbered one : after(validity == from.validity() ? from.uid() : 0, folder)) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            MailboxPlace place = new MailboxPlace(validity, one.uid());
            if (reader.read(place, bytes(one.message()), arrived(one.message()))) {
                handled.add(one.message());
            }
        }
        return handled;
    }

    private record Numbered(long uid, IMAPMessage message) {}

    private static List<Numbered> after(long uid, IMAPFolder folder) throws MessagingException {
        List<Numbered> after = new ArrayList<>();
        // Of an empty range the last message is given, which was read before.
        for (Message message : folder.getMessagesByUID(uid + 1, UIDFolder.LASTUID)) {
            long own = folder.getUID(message);
            if (own > uid) {
                after.add(new Numbered(own, (IMAPMessage) message));
            }
        }
        after.sort(Comparator.comparing(Numbered::uid));
        List<Numbered> some = after.subList(0, Math.min(AT_ONCE, after.size()));
        FetchProfile facts = new FetchProfile();
        facts.add(FetchProfile.Item.SIZE);
        facts.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
        folder.fetch(some.stream().map(Numbered::message).toArray(Message[]::new), facts);
        return some;
    }

    /** A server that does not say when has no new report. */
    private static Instant arrived(Message message) throws MessagingException {
        return message.getReceivedDate() == null
                ? Instant.EPOCH
                : message.getReceivedDate().toInstant();
    }

    private static Optional<byte[]> bytes(IMAPMessage message) throws MessagingException, IOException {
        if (message.getSize() > LONGEST) {
            return Optional.empty();
        }
        message.setPeek(true);
        try (InputStream in = message.getMimeStream()) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            return Optional.of(bytes).filter(all -> all.length <= LONGEST);
        }
    }

    private void settle(List<Message> handled, IMAPFolder folder, IMAPStore store) throws MessagingException {
        if (handled.isEmpty()) {
            return;
        }
        Message[] all = handled.toArray(Message[]::new);
        folder.setFlags(all, new Flags(Flags.Flag.SEEN), true);
        if (settings.handledFolder().isPresent() && store.hasCapability("MOVE")) {
            Folder to = store.getFolder(settings.handledFolder().get());
            if (!to.exists()) {
                to.create(Folder.HOLDS_MESSAGES);
            }
            folder.moveMessages(all, to);
        }
    }

    private Properties properties() {
        String limit = Long.toString(settings.timeout().toMillis());
        Properties properties = new Properties();
        for (String name : Arrays.asList("connectiontimeout", "timeout", "writetimeout")) {
            properties.setProperty("mail.imaps." + name, limit);
        }
        properties.setProperty("mail.imaps.ssl.checkserveridentity", "true");
        properties.put("mail.imaps.ssl.socketFactory", sockets);
        return properties;
    }
}
