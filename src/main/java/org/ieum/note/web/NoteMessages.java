package org.ieum.note.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.note.NoteText;

/** Words of notes; all in {@code messages/notes_*.properties}. */
@MessageBundle("notes")
interface NoteMessages {

    @Message("Notes")
    String title();

    @Message("To come back to")
    String due();

    @Message("Notes with a day on which somebody comes back to them, the earliest first.")
    String dueLead();

    @Message("Nobody has to come back to anything.")
    String nothing();

    @Message("None yet.")
    String none();

    @Message("Next step, by {day}")
    String next(String day);

    @Message("by {day}")
    String by(String day);

    @Message("done on {day}")
    String done(String day);

    @Message("Write a note")
    String write();

    @Message(
            "For coordinators. Whoever it is about may ask to read it: it is a part of their data, and goes with them.")
    String hint();

    @Message(
            "For coordinators. It goes when one of the two is erased; that there is one, and since when, is a part of their data.")
    String hintPair();

    @Message("Come back to it on")
    String followUp();

    @Message("It stands on Today from that day on. Leave it empty if nobody has to.")
    String followUpHint();

    @Message("Keep the note")
    String keep();

    @Message("Done")
    String settle();

    @Message("Done: {text}")
    String settleOf(String text);

    @Message("Remove")
    String remove();

    @Message("Remove: {text}")
    String removeOf(String text);

    @Message("About")
    String about();

    @Message("Note")
    String note();

    @Message("By")
    String writer();

    @Message("{learner} and {tutor}")
    String pair(String learner, String tutor);

    /** What is to be mended. */
    @Message
    String flaw(NoteText.Flaw flaw);
}
