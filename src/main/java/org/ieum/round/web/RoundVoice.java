package org.ieum.round.web;

import java.time.LocalDate;
import java.util.List;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Session;
import org.ieum.matching.model.Change;
import org.ieum.platform.Flaw;
import org.ieum.platform.Messages;
import org.ieum.platform.Refusal;
import org.ieum.platform.TimeText;
import org.ieum.round.Decision;
import org.ieum.round.RoundState;

/** Says what rounds are about in a reader's language. */
public record RoundVoice(RoundMessages words, PageLanguage language) {

    /** The voice for one reader. */
    public static RoundVoice in(PageLanguage language) {
        return new RoundVoice(Messages.in(language, RoundMessages.class), language);
    }

    public String say(RoundState state) {
        return words.stateOf(state);
    }

    public String say(Change change) {
        return words.changeOf(change);
    }

    public String say(Decision decision) {
        return words.decisionOf(decision);
    }

    public String say(Meeting meeting) {
        return words.meetingOf(meeting);
    }

    /** {@code 1,904}. */
    public String number(Number number) {
        return String.format(language.locale(), "%,d", number);
    }

    /** {@code Tue 10:00–11:30}, the day in the reader's language. */
    public String say(Session session) {
        return TimeText.brief(session, language.locale());
    }

    /** What to put right, at the form's field of this name. */
    public record Fix(String field, String text) {}

    /** Why something was refused; empty where the page that follows says it by itself. */
    List<String> errors(Refusal refusal) {
        return fixes(refusal).stream().map(Fix::text).toList();
    }

    List<Fix> fixes(Refusal refusal) {
        return switch (refusal.type()) {
            case "round-open" -> List.of(new Fix("effectiveOn", words.roundOpen()));
            case "not-swappable" -> List.of(new Fix("", words.notSwappable()));
            case "publication-due" -> List.of(new Fix("", words.publicationDueFirst()));
            case "locks-contradict" -> List.of(new Fix("", words.locksContradict()));
            case "plan-out-of-date" -> List.of(new Fix("", words.outOfDate()));
            // Somebody else moved the round on meanwhile: the page that follows shows where it stands.
            default -> List.of();
        };
    }

    /** What to put right in what was sent. */
    List<Fix> fixes(List<Flaw> flaws, LocalDate aMonday) {
        return flaws.stream().map(flaw -> fix(flaw, aMonday)).toList();
    }

    private Fix fix(Flaw flaw, LocalDate aMonday) {
        if (flaw.fault() == Fault.NOT_A_MONDAY) {
            return new Fix("effectiveOn", words.notAMonday(aMonday.toString()));
        }
        if (flaw.where().equals(new Flaw.Where.Field("/effectiveOn"))) {
            return new Fix("effectiveOn", words.chooseADay());
        }
        return weights().fix(flaw).orElseGet(() -> new Fix("timeLimit", words.chooseATime()));
    }

    /** The voice for what counts how much. */
    public WeightVoice weights() {
        return new WeightVoice(Messages.in(language, WeightMessages.class));
    }
}
