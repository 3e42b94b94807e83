package org.ieum.spreadsheet.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.exchange.DataFile;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.PageLanguage;
import org.ieum.person.Status;
import org.ieum.spreadsheet.TableColumn;
import org.ieum.spreadsheet.source.TextEncoding;
import org.ieum.spreadsheet.source.UnreadableTable;

/** The words of the pages on which a table is brought in; in Korean in {@code messages/tables_ko.properties}. */
@MessageBundle("tables")
public interface TableMessages {

    @Message("Bring in a table of your own")
    String title();

    @Message(
            "An Excel workbook (.xlsx) or a text (.csv) with any columns: an export of a form, a list that you keep. You say what the columns mean, see what each value becomes, and what would change; nothing is changed before you say so.")
    String lead();

    @Message("Whose table is it?")
    String kind();

    @Message("Table")
    String file();

    @Message("At most 64 MB and 200,000 rows.")
    String fileHint();

    @Message("Look at it")
    String look();

    @Message("Choose a file first.")
    String nothingChosen();

    @Message("There is a problem")
    String problem();

    @Message
    String why(UnreadableTable.Why why);

    @Message("{why} (at {place})")
    String whyAt(String why, String place);

    @Message("What the columns mean")
    String columnsTitle();

    @Message("Step {step} of 3")
    String step(int step);

    @Message("How it was read")
    String readAs();

    @Message("Sheet")
    String sheet();

    @Message("Letters are written in")
    String encoding();

    @Message
    String writtenIn(TextEncoding encoding);

    @Message("Columns are separated by")
    String separator();

    @Message("The names of the columns stand in")
    String header();

    @Message("line {line}: {text}")
    String headerLine(int line, String text);

    @Message("Read it like this")
    String readAgain();

    @Message("Column")
    String column();

    @Message("Means")
    String means();

    @Message("What it says, and what that becomes")
    String samples();

    @Message("(no name)")
    String nameless();

    @Message("pass over")
    String passOver();

    @Message("not understood")
    String notUnderstood();

    @Message("What the table does not say")
    String lacking();

    @Message("It holds for everybody who is new. Whoever is known keeps what the table does not say.")
    String lackingHint();

    @Message("Lessons of a need that says only its subject")
    String lessons();

    @Message("Go on")
    String goOn();

    @Message("Stop, and throw the table away")
    String drop();

    @Message
    String kindOf(DataFile file);

    @Message
    String name(TableColumn column);

    @Message("district")
    String district();

    @Message
    String gender(Gender gender);

    @Message
    String delivery(Delivery delivery);

    @Message
    String language(PageLanguage language);

    @Message
    String standing(Status status);

    @Message("What these words mean")
    String valuesTitle();

    @Message(
            "{count} {#if count == 1}word is{#else}words are{/if} not understood. What you say here holds for all rows. Write - for what says nothing.")
    String valuesLead(int count);

    @Message("Read as something else than it says: {count}")
    String changedTitle(int count);

    @Message(
            "Each value that becomes something else, and how often it stands there. If one is wrong, change the cell in the table, or what its column means.")
    String changedLead();

    @Message("{count} more are not shown.")
    String moreChanged(int count);

    @Message("Everything is understood.")
    String allUnderstood();

    @Message("Word")
    String word();

    @Message("How often")
    String count();

    @Message("Choose …")
    String choose();

    @Message("says nothing")
    String nothing();

    @Message("{count} more are asked for on the next page.")
    String more(int count);

    @Message("Rows that cannot be taken in")
    String rowsTitle();

    @Message(
            "{count} {#if count == 1}cell has{#else}cells have{/if} something wrong. Nothing was changed. Leave these rows out, or mend the file and bring it in again.")
    String rowsLead(int count);

    @Message("Line")
    String line();

    @Message("Reason")
    String reason();

    @Message("Leave out")
    String leave();

    @Message("Leave line {line} out")
    String leaveLine(int line);

    @Message("Go on without the ticked rows")
    String without();

    @Message("On to the words")
    String toValues();

    @Message("On to the rows")
    String toRows();

    @Message("Ready to be looked at")
    String readyTitle();

    @Message("The rows are being looked through")
    String tryingTitle();

    @Message("{rows} {#if rows == 1}row{#else}rows{/if} can be taken in. Nothing was changed yet.")
    String ready(int rows);

    @Message("Show what would change")
    String seeChanges();

    @Message("Begun, and not finished")
    String begunTitle();

    @Message("{kind}, {at}")
    String begun(String kind, String at);

    @Message("Back to the columns")
    String backToColumns();

    @Message("Back to the words")
    String backToValues();

    @Message("The files of programs, in a form that is fixed, are brought in on another page.")
    String forPrograms();

    @Message("It is read by the mapping “{name}”, which was kept of such a table.")
    String readBy(String name);

    @Message("Read it by a mapping that is kept")
    String useMapping();

    @Message("Mapping")
    String mapping();

    @Message("Keep this under a name, for the next table with these columns")
    String keepAs();

    @Message("Left empty, it is not kept.")
    String keepAsHint();

    @Message("Mappings that are kept")
    String mappingsTitle();

    @Message("Forget it")
    String forget();

    @Message("Forget: {name}")
    String forgetOne(String name);

    @Message("Said before")
    String taughtTitle();

    @Message("Somebody said once what these words mean. Ask again if it is not so.")
    String taughtLead();

    @Message("Ask again")
    String askAgain();

    @Message("Ask again: {word}")
    String askAgainFor(String word);

    @Message("{count} {#if count == 1}row is{#else}rows are{/if} left out.")
    String leftOut(int count);

    @Message("Save {#if count == 1}it{#else}them{/if} as a file, with the reasons")
    String leftFile(int count);

    @Message("Letters A to Z, digits, - and _ alone, at most 40 of them.")
    String keyForm();

    @Message("{lessons} a week, {minutes} minutes each")
    String lessonsOf(int lessons, int minutes);

    @Message("As you would write it: Mon 19:00-21:00, English, 2026-11-30.")
    String valuesHint();

    @Message("Why it was left out")
    String whyLeft();
}
