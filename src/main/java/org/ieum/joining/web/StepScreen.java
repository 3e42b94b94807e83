package org.ieum.joining.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ieum.joining.web.JoiningPages.Hidden;
import org.ieum.joining.web.JoiningPages.SignUpFrame;
import org.ieum.joining.web.JoiningPages.StepView;
import org.ieum.organisation.Organisations;
import org.ieum.person.web.FormFields;
import org.ieum.person.web.JoinPage;
import org.ieum.platform.Flaw;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.Visitor;

/** Builds a page of questions with the answers so far, and tells what is wrong with them. */
@Singleton
class StepScreen {

    @Inject Organisations organisations;
    @Inject Visitor visitor;

    /**
     * How a page is shown.
     *
     * @param from where to go afterwards; empty for the next page
     * @param hidden what goes with the answers unseen
     */
    record Manner(String from, boolean trapped, List<Hidden> hidden) {}

    TemplateInstance show(
            SignUpForm application, SignUpStep step, SignUpAnswers asked, List<Flaw> flaws, Manner manner) {
        FormFields form = form(application, step, asked, flaws);
        SignUpForm.Heading heading = application.heading(asked.words());
        boolean first = application.before(step).isEmpty();
        return JoiningPages.in(
                asked.language(),
                JoiningTemplates.step(new StepView(
                        SignUpFrame.of(application, asked.language()),
                        step.title().apply(asked.words()),
                        first
                                ? organisations.get().welcome(asked.language()).orElse(heading.lead())
                                : step.lead().apply(asked.words()),
                        heading.title(),
                        step.key(),
                        application.steps().indexOf(step) + 1,
                        application.steps().size(),
                        back(application, step, manner),
                        manner.from(),
                        manner.trapped(),
                        manner.hidden(),
                        JoinPage.problems(form),
                        form.fields())));
    }

    /** The questions of a page with what was answered, or suggested before anything was. */
    FormFields form(SignUpForm application, SignUpStep step, SignUpAnswers asked, List<Flaw> flaws) {
        MultivaluedMap<String, String> values = asked.columns();
        boolean fresh = flaws.isEmpty() && asked.answers().keySet().stream().noneMatch(step::has);
        if (fresh) {
            application.suggested(asked).forEach((name, value) -> values.putIfAbsent(name, listOf(value)));
            visitor.deviceLanguage()
                    .filter(spoken -> step.has("languages"))
                    .ifPresent(spoken -> values.putIfAbsent("languages-0-tag", listOf(spoken)));
        }
        FormFields form = new FormFields(values, flaws, asked.language());
        step.ask().accept(form, asked);
        return form;
    }

    /** What is wrong with the answers of one page, at the fields by which it was asked. */
    List<Flaw> flaws(SignUpForm application, SignUpStep step, SignUpAnswers asked) {
        return flaws(application, asked).entrySet().stream()
                .filter(flaw -> step.has(flaw.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** All that is wrong, by field. */
    private static Map<String, Flaw> flaws(SignUpForm application, SignUpAnswers asked) {
        return application.read(asked).fold(said -> Map.of(), flaws -> byField(application, flaws));
    }

    /** What is wrong, at the fields by which it was asked. */
    static Map<String, Flaw> byField(SignUpForm application, List<Flaw> flaws) {
        Map<String, Flaw> byField = new java.util.LinkedHashMap<>();
        for (Flaw flaw : flaws) {
            String column = ((Where.Field) flaw.where()).pointer().substring(1);
            String field = application.field(column);
            byField.putIfAbsent(
                    field, new Flaw(new Where.Field("/" + field), flaw.fault(), flaw.value(), flaw.expected()));
        }
        return byField;
    }

    private static String back(SignUpForm application, SignUpStep step, Manner manner) {
        return manner.from().isEmpty()
                ? application
                        .before(step)
                        .map(before -> SignUpPaths.of(application.kind(), before.key()))
                        .orElse("")
                : SignUpPaths.of(application.kind(), manner.from());
    }

    private static List<String> listOf(String value) {
        return new ArrayList<>(List.of(value));
    }
}
