package org.ieum.joining.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.joining.web.JoiningPages.Answered;
import org.ieum.joining.web.JoiningPages.CheckView;
import org.ieum.joining.web.JoiningPages.SignUpFrame;
import org.ieum.kernel.WeeklySpan;
import org.ieum.person.PersonFacts;
import org.ieum.person.SelfDescription;
import org.ieum.person.web.FormField;
import org.ieum.person.web.FormField.FieldRow;
import org.ieum.person.web.FormField.Option;
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
                .map(field -> new Answered(field.label(), said(field, asked, facts), change + field.id()));
    }

    private static List<String> said(FormField field, SignUpAnswers asked, PersonFacts facts) {
        List<String> lines = field.id().equals(WEEK)
                ? week(facts.availability(), asked.language().locale())
                : lines(field, asked);
        return lines.isEmpty() ? List.of(asked.words().nothingSaid()) : lines;
    }

    private static List<String> lines(FormField field, SignUpAnswers asked) {
        if (!field.rows().isEmpty()) {
            return field.rows().stream()
                    .map(CheckScreen::row)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
        if (!field.options().isEmpty() && !field.isTyped()) {
            return chosen(field).toList();
        }
        if (field.value().isEmpty()) {
            return List.of();
        }
        return List.of(field.type().equals("date") ? date(field.value(), asked) : field.value());
    }

    /** What the row is about, and each further part with its name: {@code English, Lessons a week: 1}. */
    private static String row(FieldRow row) {
        FormField first = row.cells().get(0);
        return row.cells().stream()
                .flatMap(cell -> chosen(cell).map(text -> cell.equals(first) ? text : cell.label() + ": " + text))
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> chosen(FormField field) {
        if (field.isTyped()) {
            return Stream.of(field.value()).filter(text -> !text.isEmpty());
        }
        return field.options().stream()
                .filter(Option::chosen)
                .map(Option::label)
                .filter(label -> !label.isEmpty());
    }

    /** A line for each day. */
    private static List<String> week(List<WeeklySpan> spans, Locale locale) {
        Map<String, List<String>> days = new LinkedHashMap<>();
        spans.stream()
                .sorted(java.util.Comparator.comparing(WeeklySpan::day).thenComparing(WeeklySpan::from))
                .forEach(span -> days.computeIfAbsent(
                                span.day().getDisplayName(TextStyle.FULL_STANDALONE, locale), day -> new ArrayList<>())
                        .add(time(span.from()) + "–" + time(span.to())));
        return days.entrySet().stream()
                .map(day -> day.getKey() + " " + String.join(", ", day.getValue()))
                .toList();
    }

    private static String time(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }

    private static String date(String text, SignUpAnswers asked) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(asked.language().locale())
                .format(LocalDate.parse(text));
    }
}
