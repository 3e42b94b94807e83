package org.ieum.joining.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.ieum.joining.web.JoiningPages.Answered;
import org.ieum.joining.web.JoiningPages.CheckView;
import org.ieum.joining.web.JoiningPages.SignUpFrame;
import org.ieum.person.PersonFacts;
import org.ieum.person.SelfDescription;
import org.ieum.person.web.FieldAnswers;
import org.ieum.person.web.FormField;
import org.ieum.privacy.web.NoticeReader;

/** Says back what somebody has answered, each with a way to change it. */
@Singleton
class CheckScreen {

    private static final String WEEK = "availability";

    @Inject StepScreen steps;
    @Inject NoticeReader notices;

    /**
     * What came of sending it.
     *
     * @param notice why it was not taken yet; may be empty
     * @param trapped whether the field was filled that nobody sees
     * @param agreed whether they ticked that they agree
     */
    record Sent(String notice, boolean trapped, boolean agreed) {

        /** It was not sent yet. */
        static final Sent NOT_YET = new Sent("", false, false);
    }

    TemplateInstance show(SignUpForm application, SignUpAnswers asked, SelfDescription<?> said, Sent sent) {
        List<SignUpStep> all = application.steps();
        List<Answered> answers = all.stream()
                .flatMap(step -> answers(application, step, asked, said.facts()))
                .toList();
        String back = SignUpPaths.of(application.kind(), all.get(all.size() - 1).key());
        SignUpFrame frame = SignUpFrame.of(application, asked.language());
        return JoiningPages.in(
                asked.language(),
                JoiningTemplates.check(new CheckView(
                        frame,
                        back,
                        sent.notice(),
                        sent.trapped(),
                        answers,
                        notices.question(
                                asked.language(),
                                asked.madeBy().isPresent(),
                                !sent.equals(Sent.NOT_YET) && !sent.agreed()),
                        sent.agreed())));
    }

    private Stream<Answered> answers(SignUpForm application, SignUpStep step, SignUpAnswers asked, PersonFacts facts) {
        String change = SignUpPaths.of(application.kind(), step.key()) + "?from=" + SignUpPaths.CHECK + "#";
        return steps.form(application, step, asked, List.of()).fields().stream()
                .map(field -> new Answered(
                        field.label(),
                        said(field, asked, facts),
                        field.id().equals(WEEK) ? FieldAnswers.warning(facts.availability(), asked.language()) : "",
                        change + field.id()));
    }

    private static List<String> said(FormField field, SignUpAnswers asked, PersonFacts facts) {
        List<String> lines = field.id().equals(WEEK)
                ? FieldAnswers.week(facts.availability(), asked.language())
                : FieldAnswers.of(field, asked.language());
        return lines.isEmpty() ? List.of(asked.words().nothingSaid()) : lines;
    }
}
