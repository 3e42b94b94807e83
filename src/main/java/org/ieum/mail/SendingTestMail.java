package org.ieum.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.ieum.account.ManagingAccounts;
import org.ieum.account.ManagingAccounts.ListedAccount;
import org.ieum.audit.Audit;
import org.ieum.kernel.PageLanguage;
import org.ieum.outbox.Recipient;
import org.ieum.outbox.RecipientKind;
import org.ieum.outbox.TryingServer;
import org.ieum.platform.Actor;
import org.ieum.platform.HttpProblem;

/** An admin sends themselves a mail, to see whether mails arrive. */
@Singleton
public class SendingTestMail {

    @Inject ManagingAccounts accounts;
    @Inject TryingServer server;
    @Inject WritingMails mails;
    @Inject Audit audit;
    @Inject Clock clock;

    /**
     * Sends it now, to the actor's own address and nowhere else. No transaction is open while the server answers.
     *
     * @throws HttpProblem 404 for an actor without an account, a program's token
     * @throws InterruptedException if this process ends meanwhile
     */
    public TryingServer.ServerAnswer send(String actor, PageLanguage language) throws InterruptedException {
        ListedAccount own = account(actor);
        Addressee reader = new Addressee(
                new Recipient(RecipientKind.ACCOUNT, own.id()),
                Optional.empty(),
                own.email(),
                language,
                clock.getZone());
        return server.send(mails.letter(MailKind.TEST, reader, Content.of(MailTemplates.test())));
    }

    @Transactional
    ListedAccount account(String actor) {
        audit.record(actor, "mail.tested");
        return Actor.accountOf(actor)
                .flatMap(account -> accounts.read(account, actor))
                .orElseThrow(HttpProblem::notFound);
    }
}
