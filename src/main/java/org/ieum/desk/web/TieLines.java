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
record TieLines(PeopleVoice voice, Catalogue.CatalogueNames names) {

    PersonPageView.Tie of(Side kind, PersonTie bond) {
        return new PersonPageView.Tie(
                hadLessons(bond) ? bond.pairingId() : 0,
                "/" + kind.other().plural() + "/" + bond.otherId(),
                bond.otherName(),
                bond.otherRef(),
                names.subjects().get(bond.subject()),
                voice.words().meetingOf(bond.meeting()),
                voice.say(bond.times()),
                detail(bond));
    }

    private static boolean hadLessons(PersonTie bond) {
        return bond.state()
                .filter(state -> state == PairingState.RUNNING || state == PairingState.ENDED)
                .isPresent();
    }

    private String detail(PersonTie bond) {
        Optional<String> proposed = bond.proposal().map(this::standing);
        String since = voice.words().since(bond.since().toString());
        return proposed.or(() -> bond.state().flatMap(this::standing))
                .map(standing -> standing + ", " + since)
                .orElseGet(() ->
                        bond.until().map(until -> bond.since() + " – " + until).orElse(since));
    }

    /** What there is to say beside when. */
    private Optional<String> standing(PairingState state) {
        return switch (state) {
            case OFFERED -> Optional.of(voice.words().offered());
            case DECLINED -> Optional.of(voice.words().offerDeclined());
            case EXPIRED -> Optional.of(voice.words().offerExpired());
            case WITHDRAWN -> Optional.of(voice.words().offerWithdrawn());
            case RUNNING, ENDED -> Optional.empty();
        };
    }

    private String standing(PersonTie.InRound proposed) {
        RoundMessages round = Messages.in(voice.language(), RoundMessages.class);
        return round.changeOf(Coded.parse(Change.class, proposed.change())) + ", "
                + round.decisionOf(Coded.parse(Decision.class, proposed.decision()));
    }
}
