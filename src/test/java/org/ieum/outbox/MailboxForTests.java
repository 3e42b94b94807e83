package org.ieum.outbox;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * A real SMTP server on loopback for all tests of a run. It reads and keeps what it takes, which under load is more work than ours: then
 * ({@code mails.unread}) a server stands in that takes mails and forgets them.
 */
public class MailboxForTests implements QuarkusTestResourceLifecycleManager {

    private GreenMail mailbox;
    private UnreadMails unread;

    @Override
    public Map<String, String> start() {
        mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailbox.start();
        int port = Boolean.getBoolean("mails.unread")
                ? unread().port()
                : mailbox.getSmtp().getPort();
        return Map.of("quarkus.mailer.host", "127.0.0.1", "quarkus.mailer.port", Integer.toString(port));
    }

    private UnreadMails unread() {
        try {
            unread = new UnreadMails();
            return unread;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(
                mailbox, new TestInjector.AnnotatedAndMatchesType(InjectMailbox.class, GreenMail.class));
    }

    @Override
    public void stop() {
        if (mailbox != null) {
            mailbox.stop();
        }
        if (unread != null) {
            try {
                unread.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
