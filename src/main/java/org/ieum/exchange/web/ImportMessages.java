package org.ieum.exchange.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.exchange.DataFile;

/** The words of the pages on which files are brought in. */
@MessageBundle("importing")
public interface ImportMessages {

    @Message("Bring in files")
    String title();

    @Message("First you see what the files would change, line by line. Nothing is changed before you say so.")
    String lead();

    @Message
    String kindOf(DataFile file);

    @Message("CSV files in the form of the contract; one is enough.")
    String hint();

    @Message("You have a table of your own, with other columns?")
    String ownTable();

    @Message("Show what would change")
    String look();

    @Message("No file was chosen.")
    String nothingChosen();

    @Message(
            "{count} {#if count == 1}cell has{#else}cells have{/if} something wrong. Nothing was changed. Mend the file and bring it in again.")
    String flaws(int count);

    @Message("There is a problem")
    String problem();

    @Message("File")
    String file();

    @Message("Line")
    String line();

    @Message("Column")
    String column();

    @Message("Reason")
    String reason();

    @Message("Taken in: {created} new, {updated} changed.")
    String taken(int created, int updated);

    @Message("What the files would change")
    String previewTitle();

    @Message(
            "Somebody changed something meanwhile, so that the files would now do something else than you saw. Look again.")
    String changed();

    @Message("These people may be known already. Nothing keeps you from taking them in: families share addresses.")
    String warnings();

    @Message("{file}, line {line}: {reason}")
    String warning(String file, int line, String reason);

    @Message("new")
    String created();

    @Message("changed")
    String updated();

    @Message("as they are")
    String unchanged();

    @Message("Key")
    String key();

    @Message("What changes")
    String what();

    @Message("new")
    String isNew();

    @Message("the address counts as confirmed")
    String confirmed();

    @Message("before")
    String from();

    @Message("after")
    String to();

    @Message("empty")
    String empty();

    @Message("{#if count == 1}And one more line{#else}And {count} more lines{/if}, counted above.")
    String rest(int count);

    @Message("The files change nothing: all of it is known.")
    String nothing();

    @Message("Take this in")
    String take();

    @Message("Leave it")
    String leave();

    @Message("The files are being looked through")
    String tryingTitle();

    @Message("The files are being taken in")
    String takingTitle();

    @Message("It will begin at any moment.")
    String begins();

    @Message("{done} of {all} rows are done.")
    String rowsDone(String done, String all);

    @Message("Rows that are done")
    String progress();

    @Message("Nothing is changed yet. You can leave the page and come back to it: it goes on by itself.")
    String tryingLead();

    @Message("You can leave the page; it goes on by itself. All of it is taken in at once, at the end, or nothing.")
    String takingLead();

    @Message("Stop it; nothing is changed then")
    String stop();

    @Message("What was taken in is being undone")
    String undoingTitle();

    @Message("You can leave the page; it goes on by itself. All of it is undone at once, at the end, or nothing.")
    String undoingLead();

    @Message("Stop it; all of it stays in then")
    String stopUndoing();

    @Message("It is being undone")
    String beingUndone();

    @Message("{lines} {#if lines == 1}line was{#else}lines were{/if} undone.")
    String undone(int lines);

    @Message(
            "It was not undone: somebody did something to one of these people since, or a round knows them. Nothing was changed.")
    String touched();

    @Message("Taken in within a day")
    String recentTitle();

    @Message("It can be undone as a whole while nobody has done anything to its people since.")
    String recentLead();

    @Message("When")
    String when();

    @Message("By")
    String by();

    @Message("Can be undone until")
    String undoUntil();

    @Message("Undo all of it")
    String undo();

    @Message("Undo all of what was taken in at {when}")
    String undoOf(String when);

    @Message("Save the rows that were left out as a file, with the reasons")
    String leftFile();
}
