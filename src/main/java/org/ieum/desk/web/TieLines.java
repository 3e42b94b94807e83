package org.ieum.desk.web;

import java.util.Optional;
import org.ieum.catalogue.Catalogue;
import org.ieum.desk.PersonTie;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;
import org.ieum.matching.model.Change;
import org.ieum.pairing.PairingState;
import org.ieum.platform.Messages;
import org.ieum.round.Decision;
import org.ieum.round.web.RoundMessages;

/** Pairings and proposals in a reader's words. */
record TieLines(PeopleFormatter format, Catalogue.CatalogueNames names) {

    PersonPageView.Tie of(Side kind, PersonTie bond) {
        return new PersonPageView.Tie(
                hadLessons(bond) ? bond.pairingId() : 0,
                "/" + kind.other().plural() + "/" + bond.other().id(),
                bond.other().name(),
                bond.other().ref(),
                names.subjects().get(bond.subject()),
                format.words().meetingOf(bond.meeting()),
                format.text(bond.times()),
                detail(bond));
    }

    private static boolean hadLessons(PersonTie bond) {
        return bond.state()
                .filter(state -> state == PairingState.RUNNING || state == PairingState.ENDED)
                .isPresent();
    }

    private String detail(PersonTie bond) {
        Optional<String> proposed = bond.proposal().map(this::standing);
        String since = format.words().since(bond.since().toString());
        return proposed.or(() -> bond.state().flatMap(this::standing))
                .map(standing -> standing + ", " + since)
                .orElseGet(() ->
                        bond.until().map(until -> bond.since() + " – " + until).orElse(since));
    }

    /** What there is to say beside when. */
    private Optional<String> standing(PairingState state) {
        return switch (state) {
            case OFFERED -> Optional.of(format.words().offered());
            case DECLINED -> Optional.of(format.words().offerDeclined());
            case EXPIRED -> Optional.of(format.words().offerExpired());
            case WITHDRAWN -> Optional.of(format.words().offerWithdrawn());
            case RUNNING, ENDED -> Optional.empty();
        };
    }

    private String standing(PersonTie.InRound proposed) {
        RoundMessages round = Messages.in(format.language(), RoundMessages.class);
        return round.changeOf(Coded.parse(Change.class, proposed.change())) + ", "
                + round.decisionOf(Coded.parse(Decision.class, proposed.decision()));
    }
}
