package org.ieum.joining.web;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.ieum.kernel.PageLanguage;
import org.ieum.person.web.FormField;
import org.ieum.person.web.JoinPage.FieldProblem;
import org.ieum.privacy.web.NoticeReader.ConsentQuestion;

/** The pages themselves. */
final class JoiningPages {

    private JoiningPages() {}

    /** What all of these pages have: the reader's language and the kind. */
    record SignUpFrame(String lang, String kind) {

        static SignUpFrame of(SignUpForm application, PageLanguage language) {
            return new SignUpFrame(language.code(), application.kind().code());
        }
    }

    /** A hidden field. */
    record Hidden(String name, String value) {}

    /**
     * A page of questions.
     *
     * @param number of the page, from 1
     * @param back the page before; empty before the first
     * @param from where to go afterwards; empty for the next page
     * @param trapped whether the field was filled that nobody sees
     */
    record StepView(
            SignUpFrame frame,
            String title,
            String lead,
            String heading,
            String key,
            int number,
            int of,
            String back,
            String from,
            boolean trapped,
            List<Hidden> hidden,
            List<FieldProblem> problems,
            List<FormField> fields) {}

    /** An answer to look at again; {@code warning} may be empty. */
    record Answered(String label, List<String> lines, String warning, String change) {}

    /**
     * All answers.
     *
     * @param notice why they were not taken yet; may be empty
     * @param agreed whether they have ticked that they agree
     */
    record CheckView(
            SignUpFrame frame,
            String back,
            String notice,
            boolean trapped,
            List<Answered> answers,
            ConsentQuestion consent,
            boolean agreed) {}

    /**
     * Where to send the link.
     *
     * @param error may be empty
     * @param at the page to go back to, by its key
     */
    record LaterView(SignUpFrame frame, String email, String error, String at, String back) {}

    /** A page that only says something. */
    record Message(SignUpFrame frame, String title, List<String> lines) {}

    /** When they may come again, and what else there is to do. */
    record TooManyView(SignUpFrame frame, String time) {}

    /** What a mailed link leads to. */
    record ResumeView(boolean open) {}

    static TemplateInstance in(PageLanguage language, TemplateInstance page) {
        return page.setLocale(language.locale());
    }
}
