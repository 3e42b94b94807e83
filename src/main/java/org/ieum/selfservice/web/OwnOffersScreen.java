package org.ieum.selfservice.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ieum.offer.Offer;
import org.ieum.offer.Offers.Standing;
import org.ieum.pairing.Pairing;
import org.ieum.person.Person;
import org.ieum.selfservice.OwnFile;
import org.ieum.selfservice.OwnOffers;

/** What is proposed to somebody and waits for an answer, as their own page shows it. */
@Singleton
class OwnOffersScreen {

    @Inject OwnOffers offers;
    @Inject Clock clock;

    /**
     * Lessons that are proposed.
     *
     * @param turn of the times, by which an answer names what was seen
     * @param times on the clock of the installation
     * @param elsewhere the same where the reader lives; empty if clocks are alike
     * @param answered whether the reader has said yes already
     */
    record OwnOffer(
            long id,
            int turn,
            String subject,
            String times,
            String elsewhere,
            String meeting,
            String until,
            boolean answered) {}

    List<OwnOffer> of(OwnFile file, Map<String, String> subjects, OwnPageFormatter format) {
        return offers.of(file).stream()
                .filter(standing -> clock.instant().isBefore(standing.offer().deadline()))
                .map(standing -> line(standing, file, subjects, format))
                .toList();
    }

    private OwnOffer line(Standing standing, OwnFile file, Map<String, String> subjects, OwnPageFormatter format) {
        Offer offer = standing.offer();
        Pairing pairing = standing.pairing();
        Person reader = file.person();
        boolean elsewhere = !clock.getZone().getRules().equals(reader.timeZone().getRules());
        return new OwnOffer(
                offer.id(),
                offer.turn(),
                subjects.getOrDefault(pairing.subject(), pairing.subject()),
                format.times(pairing.times()),
                elsewhere
                        ? format.words().whereYouAre(format.times(pairing.times(), reader.timeZone(), clock.instant()))
                        : "",
                format.words().meetingOf(pairing.meeting()),
                format.moment(offer.deadline(), reader.timeZone()),
                offer.reply(file.who().side()).isPresent());
    }
}
