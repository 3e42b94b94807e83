package org.ieum.handover.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.Catalogue.CatalogueNames;
import org.ieum.handover.Handover;
import org.ieum.handover.Handovers;
import org.ieum.handover.WaitingHandovers;
import org.ieum.kernel.Side;
import org.ieum.listing.file.ListAsker;
import org.ieum.listing.file.ListFile;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonName;
import org.ieum.person.Persons;
import org.ieum.platform.Messages;
import org.ieum.sheet.FileColumn;

/** Hand-overs: what waits, then what is settled. */
@Singleton
class HandoversFile {

    @Inject Handovers handovers;
    @Inject WaitingHandovers waiting;
    @Inject Pairings pairings;
    @Inject Persons people;
    @Inject Catalogue catalogue;

    record Line(Handover of, String learner, String tutor, String subject) {}

    @Produces
    ListFile<Line> handovers() {
        return ListFile.of("handovers", this::all)
                .with(FileColumn.LEARNER_REF, Line::learner)
                .with(FileColumn.TUTOR_REF, Line::tutor)
                .reading(FileColumn.SUBJECT, asker -> {
                    CatalogueNames names = catalogue.names(asker.language());
                    return line -> names.subject(line.subject());
                })
                .inWords(
                        FileColumn.MEETING,
                        (line, asker) -> words(asker).meetingOf(line.of().meeting()))
                .with(FileColumn.DUE_ON, line -> line.of().dueOn())
                .inWords(
                        FileColumn.STATE,
                        (line, asker) -> words(asker).stageOf(line.of().stage()));
    }

    private List<Line> all(ListAsker asker) {
        List<Handover> all = Stream.concat(waiting.all().stream(), handovers.settled(ListFile.MOST).stream())
                .toList();
        Map<Long, Pairing> theirs = pairings.byId(all.stream().map(Handover::id).toList());
        Function<Side, Map<Long, PersonName>> names = side -> people.of(side)
                .names(theirs.values().stream()
                        .map(pairing -> pairing.personId(side))
                        .collect(Collectors.toSet()));
        Map<Long, PersonName> learners = names.apply(Side.LEARNER);
        Map<Long, PersonName> tutors = names.apply(Side.TUTOR);
        return all.stream()
                .map(one -> new Line(
                        one,
                        learners.get(theirs.get(one.id()).learnerId()).ref(),
                        tutors.get(theirs.get(one.id()).tutorId()).ref(),
                        theirs.get(one.id()).subject()))
                .toList();
    }

    private static HandoversMessages words(ListAsker asker) {
        return Messages.in(asker.language(), HandoversMessages.class);
    }
}
