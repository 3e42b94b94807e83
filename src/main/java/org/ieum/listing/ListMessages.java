package org.ieum.listing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of every list; in Korean in {@code messages/list_ko.properties}. */
@MessageBundle("list")
public interface ListMessages {

    @Message("Learner")
    String learner();

    @Message("Tutor")
    String tutor();

    @Message("Subject")
    String subject();

    @Message("{from}–{to} of {total}")
    String range(long from, long to, long total);

    @Message("Filters that hold")
    String chips();

    @Message("Without: {filter}")
    String without(String filter);

    @Message("Tick: {label}")
    String tick(String label);

    @Message("Tick all of this page")
    String tickAll();

    @Message("With those that are ticked:")
    String ticked();

    @Message("Left out")
    String leftOut();

    @Message("Leave it")
    String leaveIt();

    @Message("Back to the list")
    String backToList();

    @Message("Nothing was ticked. Tick one or more rows first.")
    String nothingTicked();

    @Message("Columns")
    String columns();

    @Message("Show these")
    String showThese();

    @Message("Views")
    String views();

    @Message("Name of this view")
    String viewName();

    @Message("Keep this view")
    String keep();

    @Message("Forget")
    String forget();

    @Message("Forget the view {name}")
    String forgetView(String name);

    @Message("This view as a file:")
    String asFile();

    @Message("A file has all rows, with keys in the place of names.")
    String asFileHint();

    @Message("Back")
    String earlier();

    @Message("Next")
    String later();
}
