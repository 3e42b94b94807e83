package org.ieum.exchange;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ieum.account.ManagingAccounts.AccessEnded;
import org.ieum.audit.Audit;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Malformed;
import org.ieum.kernel.Text;
import org.ieum.platform.Actor;
import org.ieum.platform.Answer;
import org.ieum.platform.Characters;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Result;
import org.ieum.platform.Validation;

/** Names and addresses of everybody leave in a file only for a reason, and when a second admin agrees. */
@Singleton
public class PermittingExports {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 300;
    private static final int LATEST = 20;
    private static final String TARGET = "export-permit";

    @Inject ExportPermits permits;
    @Inject Audit audit;
    @Inject Clock clock;

    /** The latest that were asked for, newest first. */
    public List<ExportPermit> latest() {
        return permits.latest(LATEST);
    }

    /**
     * Asks for leave.
     *
     * @param reason 10 to 300 characters
     * @param person the account of whoever is signed in
     * @throws HttpProblem 422 naming {@code /reason}
     */
    @Transactional
    public ExportPermit ask(String reason, long person) {
        Validation validation = new Validation();
        String why = validation.required(new Answer(new Where.Field("/reason"), reason), PermittingExports::reason);
        if (!validation.isSound()) {
            throw HttpProblem.invalid(validation.flaws());
        }
        ExportPermit permit = new ExportPermit(why, person, clock.instant());
        permits.persist(permit);
        audit.record(Actor.account(person), "export.asked", TARGET, permit.id());
        return permit;
    }

    /** Perhaps somebody else had their browser when they gave it. */
    void ended(@Observes AccessEnded event) {
        permits.end(event.accountId(), clock.instant());
    }

    private static String reason(String text) {
        if (Text.length(text) < SHORTEST) {
            throw new Malformed(Fault.REQUIRED, "", "");
        }
        return Characters.upTo(text, LONGEST);
    }

    /**
     * Gives leave, from now on for a day, or refuses it with {@code second-person-needed} to whoever asked. Repeating it
     * changes nothing.
     *
     * @param person the account of whoever is signed in: a program is nobody's second person
     * @throws HttpProblem 404 if nobody asked
     */
    @Transactional
    public Result<Void> approve(long id, long person) {
        ExportPermit permit = permits.locked(id).orElseThrow(HttpProblem::notFound);
        if (permit.askedBy() == person) {
            return Result.refused("second-person-needed");
        }
        if (permit.approvedBy().isEmpty()) {
            permit.approve(person, clock.instant());
            audit.record(Actor.account(person), "export.approved", TARGET, id);
        }
        return Result.done(null);
    }

    /**
     * That this actor may take names and addresses out now; written down. It takes whoever asked, signed in: no program does.
     *
     * @throws HttpProblem 403 without leave, with somebody else's, or with one that has ended
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void use(long id, String actor) {
        ExportPermit permit = permits.findById(id);
        Optional<Long> person = Actor.accountOf(actor);
        if (permit == null || person.isEmpty() || !permit.isGood(person.get(), clock.instant())) {
            throw HttpProblem.http(403);
        }
        audit.record(actor, "export.used", TARGET, id);
    }
}
