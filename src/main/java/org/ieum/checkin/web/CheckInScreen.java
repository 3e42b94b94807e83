package org.ieum.checkin.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.catalogue.Catalogue;
import org.ieum.checkin.AnsweringCheckIns;
import org.ieum.checkin.CheckIn;
import org.ieum.checkin.CheckInAnswer;
import org.ieum.checkin.CheckInLine;
import org.ieum.checkin.CheckIns;
import org.ieum.kernel.Coded;
import org.ieum.kernel.PageLanguage;
import org.ieum.pairing.Pairings;
import org.ieum.pairing.ReadingTurns;
import org.ieum.pairing.Turn;
import org.ieum.person.PersonId;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Messages;

/** The one question and its buttons, behind the link of a mail and on the own page alike. */
@Singleton
public class CheckInScreen {

    private static final String BACK = "back";

    @Inject CheckIns checkIns;
    @Inject AnsweringCheckIns answering;
    @Inject Pairings pairings;
    @Inject ReadingTurns turns;
    @Inject Catalogue catalogue;

    /**
     * The question.
     *
     * @param path to which the buttons send
     * @param said what they have said so far; empty for nothing
     * @param problem what is wrong with what they wrote
     */
    record QuestionView(
            String path,
            String question,
            String said,
            boolean answered,
            String problem,
            String line,
            List<AnswerButton> buttons) {

        /** Without a word of what they said. */
        QuestionView closed() {
            return new QuestionView(path, question, "", answered, "", "", buttons);
        }
    }

    /** What can be pressed. */
    record AnswerButton(String code, String label) {}

    /** What a form sends: a button's word, and perhaps a line. */
    public record Pressed(String answer, String line) {}

    /**
     * The question; on the own page, what was said of it so far as well.
     *
     * @param who whose page it is on; empty behind the link of a mail, which scanners open too
     * @throws HttpProblem 404 if they were not asked this
     */
    @Transactional
    public Response show(long id, Optional<PersonId> who, String path, PageLanguage language) {
        CheckIn checkIn = theirs(id, who);
        if (!answering.isOpen(checkIn)) {
            return over(language);
        }
        QuestionView view = view(checkIn, path, "", "", checkIn.line().orElse(""), language);
        return page(200, who.isPresent() ? view : view.closed(), language);
    }

    /**
     * Does what was pressed, and shows what stands now; pressed twice it is the same as once.
     *
     * @throws HttpProblem 404 if they were not asked this, 400 for a button that is none
     */
    @Transactional
    public Response press(long id, Optional<PersonId> who, Pressed pressed, String path, PageLanguage language) {
        CheckIn checkIn = theirs(id, who);
        CheckInMessages words = Messages.in(language, CheckInMessages.class);
        if (pressed.answer().equals(BACK)) {
            return answering
                    .takeBack(id, checkIn.who())
                    .map(now -> page(200, view(now, path, words.takenBack(), "", "", language), language))
                    .orElseGet(() -> over(language));
        }
        CheckInAnswer answer =
                Coded.find(CheckInAnswer.class, pressed.answer()).orElseThrow(() -> HttpProblem.http(400));
        Optional<CheckInLine> line = CheckInLine.read(pressed.line());
        if (line.isEmpty()) {
            return page(422, view(checkIn, path, "", words.tooLong(), pressed.line(), language), language);
        }
        return answering
                .say(id, checkIn.who(), answer, line.get())
                .map(now -> page(200, view(now, path, "", "", now.line().orElse(""), language), language))
                .orElseGet(() -> over(language));
    }

    private CheckIn theirs(long id, Optional<PersonId> who) {
        return checkIns.findByIdOptional(id)
                .filter(one -> who.isEmpty() || who.get().equals(one.who()))
                .orElseThrow(HttpProblem::notFound);
    }

    private QuestionView view(
            CheckIn checkIn, String path, String notice, String problem, String line, PageLanguage language) {
        CheckInMessages words = Messages.in(language, CheckInMessages.class);
        String subject = pairings.findById(checkIn.pairingId()).subject();
        String question = checkIn.isLast()
                ? words.lastQuestion(catalogue.names(language).subject(subject))
                : words.question(catalogue.names(language).subject(subject));
        return new QuestionView(
                path,
                question + apart(checkIn, words),
                notice.isEmpty()
                        ? checkIn.answer().map(said -> said(said, words)).orElse("")
                        : notice,
                checkIn.answer().isPresent(),
                problem,
                line,
                Stream.of(CheckInAnswer.values())
                        .map(answer -> new AnswerButton(answer.code(), words.answer(answer)))
                        .toList());
    }

    /** Which of a learner's two tutors is meant; nothing while there is one. */
    private String apart(CheckIn checkIn, CheckInMessages words) {
        Turn turn =
                turns.of(pairings.findById(checkIn.pairingId()), checkIn.who().side());
        return turn == Turn.ALONE ? "" : " (" + words.turnOf(turn) + ")";
    }

    private static String said(CheckInAnswer answer, CheckInMessages words) {
        return answer == CheckInAnswer.CALL ? words.saidCall() : words.said(words.answer(answer));
    }

    /** That it can be answered no more. */
    static Response over(PageLanguage language) {
        return answer(410, CheckInTemplates.over(), language);
    }

    private static Response page(int status, QuestionView view, PageLanguage language) {
        return answer(status, CheckInTemplates.question(view), language);
    }

    private static Response answer(int status, TemplateInstance page, PageLanguage language) {
        return Response.status(status).entity(page.setLocale(language.locale())).build();
    }
}
