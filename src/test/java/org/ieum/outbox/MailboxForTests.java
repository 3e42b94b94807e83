package org.ieum.outbox;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A real SMTP server on loopback for all tests of a run. */
public class MailboxForTests implements QuarkusTestResourceLifecycleManager {

    private GreenMail mailbox;

    @Override
    public Map<String, String> start() {
        mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailbox.start();
        return Map.of(
                "quarkus.mailer.host",
                "127.0.0.1",
                "quarkus.mailer.port",
                Integer.toString(mailbox.getSmtp().getPort()));
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
    }
}
