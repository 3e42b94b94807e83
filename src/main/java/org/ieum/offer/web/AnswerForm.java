package org.ieum.offer.web;

import jakarta.ws.rs.FormParam;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Malformed;
import org.ieum.kernel.Session;
import org.ieum.kernel.Text;
import org.ieum.offer.WhyNot;
import org.ieum.platform.Characters;

/** What the form on the page sends. */
public class AnswerForm {

    /** As the database has it. */
    static final int NOTE_LENGTH = 500;

    @FormParam("choice")
    String choice;

    @FormParam("seen")
    String seen;

    @FormParam("times")
    String times;

    @FormParam("reason")
    String reason;

    @FormParam("note")
    String note;

    /** Which button was pressed; empty for none that the page has. */
    Optional<AnswerButton> choice() {
        return Arrays.stream(AnswerButton.values())
                .filter(one -> one.name().equalsIgnoreCase(choice))
                .findFirst();
    }

    /** The buttons of the page. */
    enum AnswerButton {
        SHOW,
        ACCEPT,
        DECLINE,
        TIMES,
        BACK,
        CALENDAR
    }

    /** The number of the times that they saw; one that there never is, if the field was lost. */
    int seen() {
        return seen != null && seen.matches("[0-9]{1,3}") ? Integer.parseInt(seen) : -1;
    }

    /** The times that they chose; empty for none, or for what no page offered. */
    Optional<List<Session>> times() {
        try {
            return Optional.ofNullable(times)
                    .filter(text -> !Text.isBlank(text))
                    .map(text -> Arrays.stream(text.split(";", -1))
                            .map(Session::parse)
                            .toList());
        } catch (Malformed notOurs) {
            return Optional.empty();
        }
    }

    Optional<WhyNot> reason() {
        return Optional.ofNullable(reason).flatMap(code -> Coded.find(WhyNot.class, code));
    }

    /** What they add, in one form of line ends; empty for nothing. */
    Optional<String> note() {
        return Optional.ofNullable(note).map(Text::cleanLines).filter(text -> !text.isEmpty());
    }

    /** Whether it holds a character that nobody sees. */
    boolean isNoteUnseen() {
        return !Characters.areLines(note().orElse(""));
    }

    /** By how many characters it is too long; 0 or less if it is not. */
    int noteExcess() {
        return Text.length(note().orElse("")) - NOTE_LENGTH;
    }
}
