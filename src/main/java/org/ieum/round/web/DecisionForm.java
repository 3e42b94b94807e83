package org.ieum.round.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Fault;
import org.ieum.platform.Flaw;
import org.ieum.platform.Problem;
import org.ieum.round.Decision;
import org.ieum.round.ReviewingProposals.Ask;

/** What a coordinator sends to decide about a proposal; parts that are not sent stay as they are. */
record DecisionForm(String decision, Boolean locked, Integer version) {

    /** @throws Problem 422 with every field at fault */
    static Ask check(DecisionForm form) {
        DecisionForm sent = form == null ? new DecisionForm(null, null, null) : form;
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
        if (!flaws.isEmpty()) {
            throw Problem.invalid(flaws);
        }
        return new Ask(decision, Optional.ofNullable(sent.locked()), sent.version());
    }
}
