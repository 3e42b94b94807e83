package org.ieum.selfservice.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.ieum.hours.web.CertificateSheet;

/** The pages of this room, in {@code templates/selfservice}. */
@CheckedTemplate(basePath = "selfservice")
final class SelfserviceTemplates {

    private SelfserviceTemplates() {}

    static native TemplateInstance changes(List<ChangesPage.ChangeRow> rows, String older);

    static native TemplateInstance ask(String notice, String email, String error);

    static native TemplateInstance asked();

    static native TemplateInstance door(boolean open);

    static native TemplateInstance reminders(boolean stopped);

    static native TemplateInstance goal(OwnGoalPage.GoalView view);

    static native TemplateInstance form(OwnForm.OwnFormView view);

    static native TemplateInstance introduction(OwnIntroductionPage.IntroductionView view);

    static native TemplateInstance lesson(EachLesson.OneView view);

    static native TemplateInstance interview(OwnInterviewPage.OwnInterviewView view);

    static native TemplateInstance meeting(OwnMeeting.OwnMeetingView view);

    static native TemplateInstance standing(boolean would);

    static native TemplateInstance substitute(StandingInScreen.StandInView view);

    static native TemplateInstance messages(OwnMessagesPage.OwnMessagesView view);

    static native TemplateInstance pledge(OwnPledgePage.OwnPledgeView view);

    static native TemplateInstance ending(OwnEndingPage.EndingView view);

    static native TemplateInstance given(OwnGivenPage.GivenView view);

    static native TemplateInstance certificate(CertificateSheet sheet, String code, boolean lacks);

    static native TemplateInstance confided(OwnConfidedPage.ConfidedView view);

    static native TemplateInstance kept(OwnKeptScreen.OwnKeptView view);

    static native TemplateInstance own(OwnScreen.OwnPageView view);

    static native TemplateInstance consent(OwnConsentPage.OwnConsentView view);

    static native TemplateInstance step(OwnStep.OwnStepView view);

    static native TemplateInstance wishes(OwnWishes.OwnWishesView view);
}
