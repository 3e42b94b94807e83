package org.ieum.selfservice.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ieum.catalogue.Catalogue;
import org.ieum.handover.HandingOver.HandoverOutcome;
import org.ieum.handover.HandoverStage;
import org.ieum.handover.MeetingPlace;
import org.ieum.handover.PlaceFacts;
import org.ieum.handover.Venue;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.platform.Choice;
import org.ieum.platform.Messages;
import org.ieum.selfservice.MeetingMyself.OwnMeetingFile;

/** Says to one of two people where they meet; to nobody who has not read how to meet safely. */
@Singleton
class OwnMeeting {

    @Inject Catalogue catalogue;
    @Inject Clock clock;

    /**
     * The page.
     *
     * @param read whether the reader has read how to meet safely; before that there is nothing else
     * @param state what to say of how it stands
     * @param room the address of a video room; empty for none
     * @param elsewhere whether the room is not one of the organisation's
     * @param place the proposed or agreed place; null for none
     * @param asks whether the reader is asked if the place suits
     * @param choices places that the reader can propose
     * @param typed the address of a room that was sent and is none
     */
    record OwnMeetingView(
            long pairing,
            String lessons,
            boolean read,
            String notice,
            String problem,
            String state,
            String room,
            boolean elsewhere,
            PlaceFacts place,
            long placeId,
            boolean asks,
            boolean tutor,
            boolean online,
            List<Choice> choices,
            boolean nameless,
            String typed) {}

    TemplateInstance show(OwnMeetingFile file, Optional<HandoverOutcome> said, String typed, PageLanguage language) {
        MeetMessages words = Messages.in(language, MeetMessages.class);
        OwnPageFormatter format = OwnPageFormatter.in(language, clock.getZone());
        Side side = file.who().side();
        boolean read = file.handover().hasRead(side);
        Optional<Venue> venue = file.venue();
        boolean wrong = said.filter(outcome -> outcome != HandoverOutcome.DONE && outcome != HandoverOutcome.SAME)
                .isPresent();
        String say = said.map(words::outcome).orElse("");
        return SelfserviceTemplates.meeting(new OwnMeetingView(
                        file.pairing().id(),
                        words.lessons(
                                        catalogue
                                                .names(language)
                                                .subjects()
                                                .get(file.pairing().subject()),
                                        file.other().isEmpty() ? format.words().someVolunteer() : file.other())
                                + format.apart(file.turn(), file.pairing(), LocalDate.now(clock)),
                        read,
                        wrong ? "" : say,
                        wrong ? say : "",
                        state(file, words, format),
                        venue.map(OwnMeeting::address).orElse(""),
                        venue.filter(one -> one instanceof Venue.Room room && !room.ours())
                                .isPresent(),
                        read ? file.place().map(MeetingPlace::facts).orElse(null) : null,
                        file.handover().placeId().orElse(0L),
                        side == Side.LEARNER && file.handover().stage() == HandoverStage.PROPOSED,
                        side == Side.TUTOR,
                        file.handover().meeting() == Meeting.ONLINE,
                        choices(file),
                        file.nameless(),
                        typed))
                .setLocale(language.locale());
    }

    private String state(OwnMeetingFile file, MeetMessages words, OwnPageFormatter format) {
        return switch (file.handover().stage()) {
            case OPEN ->
                file.handover().takenOver()
                        ? words.notNoted()
                        : open(file.handover().dueOn(), words, format);
            case PROPOSED -> file.who().side() == Side.LEARNER ? words.placeAsked() : words.placeProposed();
            case ARRANGED -> words.arranged();
            case MET -> words.metAlready();
        };
    }

    private String open(LocalDate due, MeetMessages words, OwnPageFormatter format) {
        String date = format.date(due);
        return due.isBefore(LocalDate.now(clock)) ? words.late(date) : words.notYet(date);
    }

    private static String address(Venue venue) {
        return venue instanceof Venue.Room room ? room.address() : "";
    }

    /** Those that are not proposed or agreed on already. */
    private static List<Choice> choices(OwnMeetingFile file) {
        return file.choices().stream()
                .filter(place -> file.handover().placeId().stream().noneMatch(id -> id == place.id()))
                .map(place -> new Choice(
                        Long.toString(place.id()),
                        place.facts().name() + ", " + place.facts().address(),
                        false))
                .toList();
    }
}
