package org.ieum.handover.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.audit.Audit;
import org.ieum.catalogue.Catalogue;
import org.ieum.handover.ChoosingPlaces;
import org.ieum.handover.HandingOver.HandoverOutcome;
import org.ieum.handover.Handover;
import org.ieum.handover.HandoverStage;
import org.ieum.handover.Handovers;
import org.ieum.handover.MeetingPlace;
import org.ieum.handover.MeetingPlaces;
import org.ieum.handover.PlaceFacts;
import org.ieum.handover.WaitingHandovers;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.person.Person;
import org.ieum.person.PersonId;
import org.ieum.person.PersonName;
import org.ieum.person.Persons;
import org.ieum.platform.Choice;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Messages;

/** Hand-overs as a coordinator sees them. */
@Singleton
class HandoverScreen {

    /** Of those that are settled. */
    private static final int LATEST = 50;

    @Inject Handovers handovers;
    @Inject WaitingHandovers waitingOnes;
    @Inject Pairings pairings;
    @Inject MeetingPlaces places;
    @Inject ChoosingPlaces choosing;
    @Inject Persons people;
    @Inject Catalogue catalogue;
    @Inject Audit audit;
    @Inject Clock clock;

    /**
     * All of them.
     *
     * @param running those among the waiting that came in running
     * @param cameRunning how many these are; empty for none
     */
    record ListView(
            String overdue,
            List<HandoverLine> waiting,
            List<Long> running,
            String cameRunning,
            List<HandoverLine> settled) {}

    /** A hand-over in a list. */
    record HandoverLine(
            long id,
            long learnerId,
            String learner,
            long tutorId,
            String tutor,
            String subject,
            String how,
            String due,
            boolean overdue,
            String stage,
            boolean takenOver,
            String heldBack) {}

    /**
     * One of them.
     *
     * @param place null for none
     * @param typed an address that was sent and is none
     */
    record OneView(
            HandoverLine line,
            String notice,
            String problem,
            boolean online,
            String room,
            PlaceFacts place,
            long placeId,
            boolean asked,
            boolean canHaveMet,
            List<ReaderLine> readers,
            List<Choice> choices,
            String typed) {}

    /**
     * Whether one of the two has read how to meet safely.
     *
     * @param lives where, for whoever chooses a place; empty for those who meet online
     */
    record ReaderLine(String side, String name, String lives, boolean read) {}

    /** All that wait, and the last that are settled; that they were read is written to the trail. */
    @Transactional
    TemplateInstance list(PageLanguage language, String actor) {
        audit.record(actor, "handover.listed");
        List<Handover> waiting = waitingOnes.all();
        List<Handover> settled = handovers.settled(LATEST);
        Lines lines = lines(Stream.concat(waiting.stream(), settled.stream()).toList(), language);
        List<Long> running =
                waiting.stream().filter(Handover::takenOver).map(Handover::id).toList();
        long overdue = waiting.stream().filter(this::isOverdue).count();
        return HandoverTemplates.list(new ListView(
                        overdue > 0 ? lines.words().overdue(overdue) : "",
                        waiting.stream().map(one -> line(one, lines)).toList(),
                        running,
                        running.isEmpty() ? "" : lines.words().cameRunning(running.size()),
                        settled.stream().map(one -> line(one, lines)).toList()))
                .setLocale(language.locale());
    }

    /** @throws HttpProblem 404 if the pairing has none */
    @Transactional
    TemplateInstance one(long id, Optional<HandoverOutcome> said, String typed, PageLanguage language, String actor) {
        Handover handover = Optional.ofNullable(handovers.findById(id)).orElseThrow(HttpProblem::notFound);
        audit.record(actor, "handover.read", "pairing", id);
        Lines lines = lines(List.of(handover), language);
        Pairing pairing = lines.pairings().get(id);
        boolean wrong = said.filter(outcome -> outcome != HandoverOutcome.DONE && outcome != HandoverOutcome.SAME)
                .isPresent();
        String say = said.map(lines.words()::outcome).orElse("");
        return HandoverTemplates.handover(new OneView(
                        line(handover, lines),
                        wrong ? "" : say,
                        wrong ? say : "",
                        handover.meeting() == Meeting.ONLINE,
                        handover.room().orElse(""),
                        handover.placeId()
                                .map(places::findById)
                                .map(MeetingPlace::facts)
                                .orElse(null),
                        handover.placeId().orElse(0L),
                        handover.stage() == HandoverStage.PROPOSED,
                        handover.takenOver() && handover.stage().waits(),
                        Stream.of(Side.values())
                                .map(side -> new ReaderLine(
                                        side.code(),
                                        lines.name(side, pairing),
                                        lives(handover, pairing.personId(side), side, language),
                                        handover.hasRead(side)))
                                .toList(),
                        choices(handover, pairing),
                        typed))
                .setLocale(language.locale());
    }

    private String lives(Handover handover, long id, Side side, PageLanguage language) {
        if (handover.meeting() == Meeting.ONLINE) {
            return "";
        }
        Person person = people.get(new PersonId(side, id));
        return catalogue
                .names(language)
                .place(person.city(), person.district(), language)
                .orElse("");
    }

    private List<Choice> choices(Handover handover, Pairing pairing) {
        return choosing.fitting(pairing).stream()
                .map(place -> new Choice(
                        Long.toString(place.id()),
                        place.facts().name() + ", " + place.facts().address(),
                        handover.placeId().filter(id -> id == place.id()).isPresent()))
                .toList();
    }

    /** What lines are written from: three statements, however many there are. */
    private record Lines(
            HandoversMessages words,
            Map<String, String> subjects,
            Map<Long, Pairing> pairings,
            Map<Long, PersonName> learners,
            Map<Long, PersonName> tutors) {

        String name(Side side, Pairing pairing) {
            return (side == Side.LEARNER ? learners : tutors)
                    .get(pairing.personId(side))
                    .withKey();
        }
    }

    private Lines lines(List<Handover> some, PageLanguage language) {
        Map<Long, Pairing> theirs =
                pairings.byId(some.stream().map(Handover::id).toList());
        return new Lines(
                Messages.in(language, HandoversMessages.class),
                catalogue.names(language).subjects(),
                theirs,
                names(Side.LEARNER, theirs),
                names(Side.TUTOR, theirs));
    }

    private Map<Long, PersonName> names(Side side, Map<Long, Pairing> theirs) {
        return people.of(side)
                .names(theirs.values().stream()
                        .map(pairing -> pairing.personId(side))
                        .collect(Collectors.toSet()));
    }

    private HandoverLine line(Handover handover, Lines lines) {
        Pairing pairing = lines.pairings().get(handover.id());
        return new HandoverLine(
                handover.id(),
                pairing.learnerId(),
                lines.name(Side.LEARNER, pairing),
                pairing.tutorId(),
                lines.name(Side.TUTOR, pairing),
                lines.subjects().get(pairing.subject()),
                lines.words().meetingOf(handover.meeting()),
                handover.dueOn().toString(),
                isOverdue(handover),
                lines.words().stageOf(handover.stage()),
                handover.takenOver(),
                handover.heldBack() > 0 ? lines.words().heldBack(handover.heldBack()) : "");
    }

    private boolean isOverdue(Handover handover) {
        return handover.stage().waits() && handover.dueOn().isBefore(LocalDate.now(clock));
    }
}
