package org.ieum.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.ieum.audit.Audit;
import org.ieum.kernel.Fault;
import org.ieum.platform.Flaw;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Result;

/** Names and addresses of everybody leave in a file only for a reason, and when a second admin agrees. */
@Singleton
public class PermittingExports {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 300;
    private static final int LATEST = 20;
    private static final String TARGET = "export-permit";

    private final ExportPermits permits;
    private final Audit audit;
    private final Clock clock;

    @Inject
    PermittingExports(ExportPermits permits, Audit audit, Clock clock) {
        this.permits = permits;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest that were asked for, newest first. */
    public List<ExportPermit> latest() {
        return permits.latest(LATEST);
    }

    /**
     * Asks for leave.
     *
     * @param reason 10 to 300 characters
     * @throws HttpProblem 422 naming {@code /reason}
     */
    @Transactional
    public ExportPermit ask(String reason, String actor) {
        String why = reason.strip();
        int length = why.codePointCount(0, why.length());
        if (length < SHORTEST || length > LONGEST) {
            Fault fault = length < SHORTEST ? Fault.REQUIRED : Fault.TOO_LONG;
            throw HttpProblem.invalid(List.of(new Flaw(
                    new Flaw.Where.Field("/reason"), fault, "", length < SHORTEST ? "" : Integer.toString(LONGEST))));
        }
        ExportPermit permit = new ExportPermit(why, actor, clock.instant());
        permits.persist(permit);
        audit.record(actor, "export.asked", TARGET, permit.id());
        return permit;
    }

    /**
     * Gives leave, from now on for a day, or refuses it with {@code second-person-needed} to whoever asked. Repeating it
     * changes nothing.
     *
     * @throws HttpProblem 404 if nobody asked
     */
    @Transactional
    public Result<Void> approve(long id, String actor) {
        ExportPermit permit = permits.locked(id).orElseThrow(HttpProblem::notFound);
        if (permit.askedBy().equals(actor)) {
            return Result.refused("second-person-needed");
        }
        if (permit.approvedBy().isEmpty()) {
            permit.approve(actor, clock.instant());
            audit.record(actor, "export.approved", TARGET, id);
        }
        return Result.done(null);
    }

    /**
     * That this actor may take names and addresses out now; written down.
     *
     * @throws HttpProblem 403 without leave, with somebody else's, or with one that has ended
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void use(long id, String actor) {
        ExportPermit permit = permits.findById(id);
        if (permit == null || !permit.isGood(actor, clock.instant())) {
            throw HttpProblem.http(403);
        }
        audit.record(actor, "export.used", TARGET, id);
    }
}
