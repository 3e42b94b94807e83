package org.ieum.desk.web;

import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.ieum.desk.Happening;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Session;
import org.ieum.person.Status;
import org.ieum.platform.Messages;

/** Says what stands about people in a reader's language. */
record PeopleVoice(PeopleMessages words, PageLanguage language) {

    static PeopleVoice in(PageLanguage language) {
        return new PeopleVoice(Messages.in(language, PeopleMessages.class), language);
    }

    String say(Status status) {
        return switch (status) {
            case APPLIED -> words.statusApplied();
            case INTERVIEW -> words.statusInterview();
            case APPROVED -> words.statusApproved();
            case PAUSED -> words.statusPaused();
            case LEFT -> words.statusLeft();
        };
    }

    /** Its colour; the words beside it say the same. */
    static String tag(Status status) {
        return switch (status) {
            case APPLIED, INTERVIEW, PAUSED -> "tag-wait";
            case APPROVED -> "tag-good";
            case LEFT -> "";
        };
    }

    /** What a button says that moves somebody there. */
    String move(Status from, Status to) {
        return switch (to) {
            case APPLIED -> words.moveApplied();
            case INTERVIEW -> words.moveInterview();
            case APPROVED -> from == Status.PAUSED ? words.moveBack() : words.moveApproved();
            case PAUSED -> words.movePaused();
            case LEFT -> words.moveLeft();
        };
    }

    /** {@code Tue 10:00–11:30, Thu 10:00–11:30}. */
    String say(List<Session> times) {
        return times.stream()
                .map(time -> time.day().getDisplayName(TextStyle.SHORT, language.locale()) + " " + time.from() + "–"
                        + time.to())
                .collect(Collectors.joining(", "));
    }

    String wish(String kind) {
        return kind.equals("never") ? words.never() : words.wishRank(kind);
    }

    /** Whoever did it. */
    String actor(Happening happening) {
        return happening.actorEmail().orElseGet(() -> switch (happening.actor()) {
            case "public" -> words.byThemselves();
            case "system" -> words.byTheService();
            case "" -> "";
            default ->
                happening.actor().startsWith("token:")
                        ? words.byProgram(happening.actor().substring("token:".length()))
                        : happening.actor();
        });
    }

    /** What happened. */
    String what(Happening happening) {
        return happening.type() == Happening.Type.MAIL
                ? words.mail(mail(happening.what()), mailState(happening.state()))
                : action(happening.what().substring(happening.what().indexOf('.') + 1));
    }

    private String action(String action) {
        return switch (action) {
            case "signed-up" -> words.didSignUp();
            case "confirmed" -> words.didConfirm();
            case "entered" -> words.didEnter();
            case "edited" -> words.didEdit();
            case "applied" -> words.didApply();
            case "interview" -> words.didInterview();
            case "vouched" -> words.didVouch();
            case "approved" -> words.didApprove();
            case "paused" -> words.didPause();
            case "left" -> words.didLeave();
            case "lessons-ended" -> words.didEndLessons();
            case "forgotten" -> words.didBeForgotten();
            case "taken" -> words.didTakeData();
            case "introduced" -> words.didIntroduce();
            case "wished" -> words.didWish();
            case "unwished" -> words.didUnwish();
            case "issued" -> words.didIssueFeed();
            case "revoked" -> words.didRevokeFeed();
            case "accepted" -> words.didAccept();
            case "declined" -> words.didDecline();
            case "other-times" -> words.didProposeTimes();
            case "taken-back" -> words.didTakeBack();
            case "read" -> words.didRead();
            default -> action;
        };
    }

    private String mail(String kind) {
        return switch (kind) {
            case "confirm-address" -> words.mailConfirm();
            case "own-page" -> words.mailOwnPage();
            case "withdrawn" -> words.mailWithdrawn();
            case "forgotten" -> words.mailForgotten();
            case "lessons-ended" -> words.mailLessonsEnded();
            case "offer" -> words.mailOffer();
            case "offer-reminder" -> words.mailOfferReminder();
            case "offer-other-times" -> words.mailOfferOtherTimes();
            case "offer-fell-through" -> words.mailOfferFellThrough();
            case "pairing-new" -> words.mailNew();
            case "pairing-moved" -> words.mailMoved();
            case "pairing-ended" -> words.mailEnded();
            default -> kind;
        };
    }

    private String mailState(String state) {
        return switch (state) {
            case "sent" -> words.mailSent();
            case "waiting" -> words.mailWaiting();
            default -> words.mailGivenUp();
        };
    }
}
