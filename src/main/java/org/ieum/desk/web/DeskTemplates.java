package org.ieum.desk.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The pages of this room, in {@code templates/desk}. */
@CheckedTemplate(basePath = "desk")
final class DeskTemplates {

    private DeskTemplates() {}

    static native TemplateInstance duplicates(DuplicatesPage.DuplicatesView view);

    static native TemplateInstance merging(MergingPages.MergeView view);

    static native TemplateInstance edit(EditScreen.EditView view);

    static native TemplateInstance leaving(LeavingPages.LeavingView view);

    static native TemplateInstance list(PeopleListView view);

    static native TemplateInstance search(String text, List<SearchPages.FoundSide> sides);

    static native TemplateInstance person(PersonPageView view);

    static native TemplateInstance interview(InterviewPages.InterviewView view);

    static native TemplateInstance due(DuePage.DueView view);

    static native TemplateInstance conversation(ConversationPages.ConversationView view);

    static native TemplateInstance reached(long learner, String typed);
}
