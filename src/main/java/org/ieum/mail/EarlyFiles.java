package org.ieum.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.ieum.catalogue.StoredSubject;
import org.ieum.outbox.Letter;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonId;

/** Takes lessons out of calendars that were only proposed: whoever is asked may have put them there already. */
@Singleton
class EarlyFiles {

    @Inject
    Pairings pairings;

    @Inject
    ReadingPairedPeople reading;

    @Inject
    CalendarFiles files;

    /** The offers that fall through because somebody goes; before or after they did. */
    List<PairedPeople> leftBehind(PersonId who) {
        return List.copyOf(
                reading.byId(pairings.leftBehind(who).stream().map(Pairing::id).toList())
                        .values());
    }

    /** A file that takes out all of these; none for none. */
    List<Letter.Attachment> takingOut(List<PairedPeople> over, Addressee reader, Map<String, StoredSubject> subjects) {
        return files.takingOut(over, reader, subjects);
    }
}
