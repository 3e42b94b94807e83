package org.ieum.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.ieum.account.ManagingAccounts;
import org.ieum.audit.Audit;
import org.ieum.kernel.PageLanguage;
import org.ieum.outbox.TryingServer;
import org.ieum.platform.Actor;
import org.ieum.platform.HttpProblem;

/** An admin sends themselves a mail, to see whether mails arrive. */
@Singleton
public class TestMail {

    private final ManagingAccounts accounts;
    private final TryingServer server;
    private final Rendering rendering;
    private final Manners manners;
    private final Audit audit;

    @Inject
    TestMail(ManagingAccounts accounts, TryingServer server, Rendering rendering, Manners manners, Audit audit) {
        this.accounts = accounts;
        this.server = server;
        this.rendering = rendering;
        this.manners = manners;
        this.audit = audit;
    }

    /**
     * Sends it now, to the actor's own address and nowhere else. No transaction is open while the server answers.
     *
     * @throws HttpProblem 404 for an actor without an account, a program's token
     * @throws InterruptedException if this process ends meanwhile
     */
    public TryingServer.ServerAnswer send(String actor, PageLanguage language) throws InterruptedException {
        return server.send(rendering.letter(address(actor), view(language), Optional.empty()));
    }

    @Transactional
    String address(String actor) {
        audit.record(actor, "mail.tested");
        return Actor.accountOf(actor)
                .flatMap(account -> accounts.read(account, actor))
                .orElseThrow(HttpProblem::notFound)
                .email();
    }

    private MailView view(PageLanguage language) {
        MailWords say = Words.in(language).mail();
        return new MailView(
                language.code(),
                say.subjectTest(),
                say.greetingColleague(),
                say.test(),
                List.of(),
                Optional.empty(),
                List.of(),
                manners.signature(language));
    }
}
