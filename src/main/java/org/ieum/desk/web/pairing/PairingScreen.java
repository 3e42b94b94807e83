package org.ieum.desk.web.pairing;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.audit.Audit;
import org.ieum.catalogue.Catalogue;
import org.ieum.checkin.web.CheckInsPart;
import org.ieum.checkin.web.CheckInsView;
import org.ieum.handover.Handovers;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.lesson.LessonParty;
import org.ieum.lesson.LessonState;
import org.ieum.lesson.Lessons;
import org.ieum.message.UnreadMessages;
import org.ieum.message.UnreadMessages.Unread;
import org.ieum.note.NoteAbout;
import org.ieum.note.web.NotesPart;
import org.ieum.note.web.NotesView;
import org.ieum.numbers.web.NumberMessages;
import org.ieum.pairing.EndReason;
import org.ieum.pairing.EndingLessons;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.pairing.Phase;
import org.ieum.person.PersonName;
import org.ieum.person.Persons;
import org.ieum.platform.Choice;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Messages;
import org.ieum.platform.TimeText;

/** Pairings on the desk: a list of those in one state, and each one's page. */
@Singleton
class PairingScreen {

    @Inject Pairings pairings;
    @Inject Lessons lessons;
    @Inject Handovers handovers;
    @Inject UnreadMessages unread;
    @Inject EndingLessons ending;
    @Inject NotesPart notes;
    @Inject CheckInsPart checkIns;
    @Inject Persons people;
    @Inject Catalogue catalogue;
    @Inject Audit audit;
    @Inject Clock clock;

    /** A pairing in a line. */
    record PairingLine(
            long id, PersonName learner, PersonName tutor, String subject, String how, String times, String since) {}

    /** How many lessons are in a state. */
    record LessonCount(LessonState state, long lessons) {}

    /** Times and the days on which they hold. */
    record PhaseLine(String times, String days) {}

    /**
     * A pairing's page.
     *
     * @param ended when and why; empty while it runs
     * @param met whether a hand-over knows where they meet
     * @param unread how many messages wait, without a word of them
     * @param running whether it can be ended
     * @param follows what falls out if it is ended; empty unless it runs
     * @param done what became of what was asked for last; may be empty
     */
    record PairingView(
            PairingLine line,
            PairingState state,
            String ended,
            List<PhaseLine> phases,
            List<LessonCount> lessons,
            boolean met,
            Unread unread,
            boolean running,
            List<Choice> parties,
            List<Choice> reasons,
            String first,
            String last,
            EndingForm form,
            CheckInsView checkIns,
            NotesView notes,
            String follows,
            String done) {}

    /** @throws HttpProblem 404 if there is no such pairing */
    @Transactional
    TemplateInstance one(long id, EndingForm form, String done, PageLanguage language, String actor) {
        Pairing pairing = pairings.findByIdOptional(id).orElseThrow(HttpProblem::notFound);
        for (Side side : Side.values()) {
            audit.record(actor, side.code() + ".read", side.code(), pairing.personId(side));
        }
        PairingDeskMessages words = Messages.in(language, PairingDeskMessages.class);
        NumberMessages why = Messages.in(language, NumberMessages.class);
        PairingLine line = lines(List.of(pairing), language).get(0);
        Map<LessonState, Long> counts = lessons.counts(id);
        return PairingTemplates.pairing(new PairingView(
                        line,
                        pairing.state(),
                        pairing.endedOn()
                                .map(day -> words.ended(
                                        day.toString(),
                                        why.ending(pairing.endReason().orElse(EndReason.UNKNOWN))))
                                .orElse(""),
                        pairing.phases().stream()
                                .filter(Phase::isSome)
                                .map(phase -> phase(phase, words, language))
                                .toList(),
                        Arrays.stream(LessonState.values())
                                .map(state -> new LessonCount(state, counts.getOrDefault(state, 0L)))
                                .toList(),
                        handovers.findByIdOptional(id).isPresent(),
                        unread.of(id),
                        pairing.state() == PairingState.RUNNING,
                        Choice.of(List.of(LessonParty.values()), words::party, form.by()),
                        reasons(form, why),
                        ending.earliest().toString(),
                        ending.latest().toString(),
                        form,
                        checkIns.of(
                                id,
                                Map.of(
                                        Side.LEARNER,
                                        line.learner().withKey(),
                                        Side.TUTOR,
                                        line.tutor().withKey()),
                                language,
                                actor),
                        notes.of(NoteAbout.pairing(id)),
                        pairing.state() == PairingState.RUNNING
                                ? words.manyEndings(
                                        1,
                                        lessons.aheadOf(
                                                List.of(id),
                                                ending.earliest()
                                                        .atStartOfDay(clock.getZone())
                                                        .toInstant()))
                                : "",
                        switch (done) {
                            case "ended" -> words.isEnded();
                            case "times" -> words.timesChanged();
                            default -> "";
                        }))
                .setLocale(language.locale());
    }

    static List<Choice> reasons(EndingForm form, NumberMessages why) {
        return Stream.concat(
                        Stream.of(new Choice("", "")),
                        Choice.of(EndingForm.REASONS, why::ending, form.reason()).stream())
                .toList();
    }

    private static PhaseLine phase(Phase phase, PairingDeskMessages words, PageLanguage language) {
        return new PhaseLine(
                TimeText.brief(phase.times(), language.locale()),
                phase.end()
                        .map(end -> words.until(phase.startsOn().toString(), end.toString()))
                        .orElseGet(() -> words.from(phase.startsOn().toString())));
    }

    private List<PairingLine> lines(List<Pairing> shown, PageLanguage language) {
        return lines(shown, catalogue.names(language), language);
    }

    /** Pairings in lines, by id. */
    Map<Long, PairingLine> byId(List<Pairing> shown, PageLanguage language) {
        return lines(shown, language).stream().collect(Collectors.toMap(PairingLine::id, line -> line));
    }

    /** Pairings in lines: two statements. */
    List<PairingLine> lines(List<Pairing> shown, Catalogue.CatalogueNames names, PageLanguage language) {
        PairingDeskMessages words = Messages.in(language, PairingDeskMessages.class);
        Map<Long, PersonName> learners = names(Side.LEARNER, shown);
        Map<Long, PersonName> tutors = names(Side.TUTOR, shown);
        LocalDate today = LocalDate.now(clock);
        return shown.stream()
                .map(one -> new PairingLine(
                        one.id(),
                        learners.get(one.learnerId()),
                        tutors.get(one.tutorId()),
                        names.subject(one.subject()),
                        words.meeting(one.at(today).meeting()),
                        TimeText.brief(one.at(today).times(), language.locale()),
                        one.since().toString()))
                .toList();
    }

    private Map<Long, PersonName> names(Side side, List<Pairing> shown) {
        return people.of(side)
                .names(shown.stream().map(one -> one.personId(side)).toList());
    }
}
