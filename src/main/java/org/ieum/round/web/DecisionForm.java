package org.ieum.round.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Fault;
import org.ieum.platform.Answer;
import org.ieum.platform.Characters;
import org.ieum.platform.Flaw;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Validation;
import org.ieum.round.Decision;
import org.ieum.round.Objection;
import org.ieum.round.ReviewingProposals.DecisionAsked;

/** What a coordinator sends to decide about a proposal; parts that are not sent stay as they are. */
public record DecisionForm(
        @Schema(implementation = Decision.class) String decision,
        Boolean locked,
        @Schema(required = true) Integer version,
        @Schema(implementation = Objection.class) String reason,
        String note) {

    /**
     * What is asked.
     *
     * @throws HttpProblem 422 with every field at fault
     */
    public static DecisionAsked check(DecisionForm form) {
        DecisionForm sent = form == null ? new DecisionForm(null, null, null, null, null) : form;
        Optional<Decision> decision =
                Optional.ofNullable(sent.decision()).flatMap(code -> Coded.find(Decision.class, code));
        List<Flaw> flaws = new ArrayList<>();
        if (sent.decision() != null && decision.isEmpty()) {
            flaws.add(new Flaw(
                    new Flaw.Where.Field("/decision"), Fault.NOT_ONE_OF, sent.decision(), Coded.codes(Decision.class)));
        }
        if (sent.version() == null) {
            flaws.add(new Flaw(new Flaw.Where.Field("/version"), Fault.REQUIRED, "", ""));
        }
        Optional<Objection> objection = objection(sent.reason(), flaws);
        Validation validation = new Validation();
        String note = validation.optional(
                new Answer(new Flaw.Where.Field("/note"), sent.note() == null ? "" : sent.note()),
                text -> Characters.upTo(text, Objection.NOTE));
        flaws.addAll(validation.flaws());
        if (!flaws.isEmpty()) {
            throw HttpProblem.invalid(flaws);
        }
        return new DecisionAsked(
                decision, Optional.ofNullable(sent.locked()), sent.version(), objection, note == null ? "" : note);
    }

    /** Why something is rejected; empty if nothing is said, and what is wrong with it goes to the flaws. */
    static Optional<Objection> objection(String code, List<Flaw> flaws) {
        if (code == null || code.isEmpty()) {
            return Optional.empty();
        }
        Optional<Objection> objection = Coded.find(Objection.class, code);
        if (objection.isEmpty()) {
            flaws.add(new Flaw(new Flaw.Where.Field("/reason"), Fault.NOT_ONE_OF, code, Coded.codes(Objection.class)));
        }
        return objection;
    }
}
