package org.ieum.desk.web.pairing;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.audit.Audit;
import org.ieum.desk.web.pairing.PairingScreen.PairingLine;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.lesson.Lessons;
import org.ieum.listing.ManyAhead;
import org.ieum.numbers.web.NumberMessages;
import org.ieum.pairing.EndingLessons;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.person.People;
import org.ieum.person.Persons;
import org.ieum.platform.Choice;
import org.ieum.platform.Messages;

/** Says what follows from ending several pairings. */
@Singleton
class ManyPairingsScreen {

    @Inject Pairings pairings;
    @Inject Lessons lessons;
    @Inject PairingScreen screen;
    @Inject EndingLessons ending;
    @Inject Persons people;
    @Inject Audit audit;
    @Inject Clock clock;

    /** What would follow, and what has to be said with it. */
    record ManyEndingsView(ManyAhead ahead, EndingForm form, List<Choice> reasons, String first, String last) {}

    /** What would end; who is on it is read. */
    @Transactional
    TemplateInstance preview(List<Long> ids, PairingQuery query, EndingForm form, PageLanguage language, String actor) {
        PairingDeskMessages words = Messages.in(language, PairingDeskMessages.class);
        List<Pairing> ticked = ids.stream()
                .map(pairings.byId(ids)::get)
                .flatMap(Stream::ofNullable)
                .toList();
        List<Pairing> running = ticked.stream()
                .filter(one -> one.state() == PairingState.RUNNING)
                .toList();
        audit.recordEach(
                actor,
                "pairing.read",
                "pairing",
                ticked.stream().map(Pairing::id).toList());
        Map<Long, PairingLine> lines = screen.byId(ticked, language);
        return PairingTemplates.many(new ManyEndingsView(
                        new ManyAhead(
                                words.manyEnd(),
                                follows(running, words),
                                running.stream()
                                        .map(one -> called(lines.get(one.id()), words))
                                        .toList(),
                                ticked.stream()
                                        .filter(one -> one.state() != PairingState.RUNNING)
                                        .map(one -> words.notRunning(called(lines.get(one.id()), words)))
                                        .toList(),
                                running.stream().map(Pairing::id).toList(),
                                ManyPairingsPages.END,
                                query.asked().at(PairingListScreen.PATH + "/many/doing"),
                                words.manyEndIt(),
                                query.asked().at(PairingListScreen.PATH),
                                List.of()),
                        form,
                        PairingScreen.reasons(form, Messages.in(language, NumberMessages.class)),
                        ending.earliest().toString(),
                        ending.latest().toString()))
                .setLocale(language.locale());
    }

    private List<String> follows(List<Pairing> running, PairingDeskMessages words) {
        if (running.isEmpty()) {
            return List.of();
        }
        List<Long> ids = running.stream().map(Pairing::id).toList();
        Instant from = ending.earliest().atStartOfDay(clock.getZone()).toInstant();
        Map<Boolean, Long> told = told(running);
        return List.of(
                words.manyEndings(running.size(), lessons.aheadOf(ids, from)),
                words.toldOfEndings(told.get(true), told.get(false)),
                words.endHint());
    }

    /** How many people there are among them, by whether a mail reaches them: a statement a side. */
    private Map<Boolean, Long> told(List<Pairing> running) {
        return Arrays.stream(Side.values())
                .flatMap(side ->
                        people
                                .of(side)
                                .readers(running.stream()
                                        .map(one -> one.personId(side))
                                        .toList())
                                .values()
                                .stream())
                .collect(Collectors.partitioningBy(People.Reader::reached, Collectors.counting()));
    }

    private static String called(PairingLine line, PairingDeskMessages words) {
        return words.lineOf(line.learner().withKey(), line.tutor().withKey(), line.subject(), line.times());
    }
}
