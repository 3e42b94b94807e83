package org.ieum.concern.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.account.ActorNames;
import org.ieum.audit.Audit;
import org.ieum.concern.Concern;
import org.ieum.concern.ConcernEntry;
import org.ieum.concern.ConcernReaders;
import org.ieum.concern.ReadingConcerns.ReadConcern;
import org.ieum.concern.web.ConcernPages.ConcernLine;
import org.ieum.concern.web.ConcernPages.ConcernView;
import org.ieum.concern.web.ConcernPages.LogLine;
import org.ieum.concern.web.ConcernPages.Named;
import org.ieum.concern.web.ConcernPages.OtherReader;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.platform.Messages;
import org.ieum.platform.TimeText;

/** Says a concern in its reader's language. */
@Singleton
class ConcernWords {

    @Inject Pairings pairings;
    @Inject Persons people;
    @Inject ActorNames actors;
    @Inject ConcernReaders readers;
    @Inject ZoneId zone;

    ConcernLine line(Concern concern, PageLanguage language) {
        ConcernsMessages words = words(language);
        String standing = concern.settledAt().isPresent()
                ? words.settled()
                : concern.lookedAt().isPresent() ? words.looked() : words.fresh();
        return new ConcernLine(concern.id(), TimeText.moment(concern.reportedAt(), zone), standing);
    }

    @Transactional
    ConcernView view(ReadConcern read, String problem, PageLanguage language) {
        Concern concern = read.concern();
        return new ConcernView(
                line(concern, language),
                problem,
                concern.text().lines().toList(),
                concern.reporter()
                        .flatMap(this::named)
                        .orElseGet(() -> new Named(concern.name().orElseGet(words(language)::nobody), "")),
                concern.contact().orElse(""),
                concern.pairing().stream()
                        .flatMap(id -> Optional.ofNullable(pairings.findById(id)).stream())
                        .flatMap(this::two)
                        .toList(),
                concern.stopped(),
                concern.told(),
                concern.lookedAt().isPresent(),
                concern.settledAt().isPresent(),
                readers.named().stream()
                        .map(reader -> new OtherReader(reader.accountId(), reader.shownAs()))
                        .toList(),
                log(read.log(), language));
    }

    private Stream<Named> two(Pairing pairing) {
        return Stream.of(Side.LEARNER, Side.TUTOR)
                .flatMap(side -> named(new PersonId(side, pairing.personId(side))).stream());
    }

    private Optional<Named> named(PersonId who) {
        return people.find(who)
                .map(person ->
                        new Named(person.called().withKey(), "/" + who.side().plural() + "/" + who.id()));
    }

    private List<LogLine> log(List<ConcernEntry> entries, PageLanguage language) {
        ConcernsMessages words = words(language);
        Map<String, String> names =
                actors.named(entries.stream().map(ConcernEntry::actor).toList());
        return entries.stream()
                .map(entry -> new LogLine(
                        TimeText.moment(entry.at(), zone),
                        switch (entry.actor()) {
                            case Audit.PUBLIC -> words.byReporter();
                            case Audit.SYSTEM -> words.byService();
                            default -> names.get(entry.actor());
                        },
                        words.deed(entry.done()),
                        entry.note().stream().flatMap(String::lines).toList()))
                .toList();
    }

    private static ConcernsMessages words(PageLanguage language) {
        return Messages.in(language, ConcernsMessages.class);
    }
}
