package org.ieum.desk.web;

import java.util.List;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.catalogue.Catalogue.CatalogueNames;
import org.ieum.desk.HistoryEntry;
import org.ieum.kernel.Coded;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Session;
import org.ieum.outbox.MailState;
import org.ieum.person.Status;
import org.ieum.platform.Messages;
import org.ieum.platform.TimeText;

/** Says what stands about people in a reader's language. */
record PeopleFormatter(PeopleMessages words, HistoryMessages history, PageLanguage language) {

    static PeopleFormatter in(PageLanguage language) {
        return new PeopleFormatter(
                Messages.in(language, PeopleMessages.class), Messages.in(language, HistoryMessages.class), language);
    }

    /** Its colour; the words beside it say the same. */
    static String tag(Status status) {
        return switch (status) {
            case APPLIED, INTERVIEW, PAUSED -> "tag-wait";
            case APPROVED -> "tag-good";
            case REFUSED, LEFT -> "";
        };
    }

    /** What a button says that moves somebody there. */
    String move(Status from, Status to) {
        return from == Status.PAUSED && to == Status.APPROVED ? words.moveBack() : words.move(to);
    }

    /** Where somebody can meet in person. */
    String place(Optional<String> city, Optional<String> district, CatalogueNames names) {
        return names.place(city, district, language).orElseGet(words::onlineOnly);
    }

    /** {@code Tue 10:00–11:30, Thu 10:00–11:30}. */
    String text(List<Session> times) {
        return TimeText.brief(times, language.locale());
    }

    String wish(String kind) {
        return kind.equals("never") ? words.never() : words.wishRank(kind);
    }

    /** Whoever did it. */
    String actor(HistoryEntry happening) {
        return happening.actorEmail().orElseGet(() -> switch (happening.actor()) {
            case Audit.PUBLIC -> history.byThemselves();
            case Audit.SYSTEM -> history.byTheService();
            case "" -> "";
            default ->
                happening.actor().startsWith("token:")
                        ? history.byProgram(happening.actor().substring("token:".length()))
                        : happening.actor();
        });
    }

    /** What happened. */
    String what(HistoryEntry happening) {
        return happening.type() == HistoryEntry.Type.MAIL
                ? history.mail(mail(happening.what()), mailState(happening.state()))
                : action(happening.what().substring(happening.what().indexOf('.') + 1));
    }

    private String action(String action) {
        return Coded.find(PersonAction.class, action.replace('-', '_'))
                .map(history::did)
                .orElse(action);
    }

    /** What a mail is about. */
    String mail(String kind) {
        return Coded.find(PersonMail.class, kind.replace('-', '_'))
                .map(history::mailOf)
                .orElse(kind);
    }

    private String mailState(String state) {
        return history.mailState(Coded.find(MailState.class, state).orElse(MailState.GIVEN_UP));
    }
}
