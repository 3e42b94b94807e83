package org.ieum.selfservice.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ieum.kernel.Coded;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.learner.SubjectLevel;
import org.ieum.person.Fact;
import org.ieum.person.Person;
import org.ieum.person.web.FieldAnswers;
import org.ieum.person.web.FormField;
import org.ieum.platform.Messages;
import org.ieum.selfservice.TakingMyData.MyData;

/** Says somebody what is kept about them: their answers in words, of everything else how much there is. */
@Singleton
class OwnKeptScreen {

    private static final String WEEK = "availability";

    /** What was told beside the form's questions, by its column. */
    static final Map<String, Function<MyDataMessages, String>> MORE = more();

    /** What there may be several of, by its name in the file. */
    static final Map<String, Function<MyDataMessages, String>> LISTS = lists();

    @Inject OwnForm form;

    record OwnKeptView(List<KeptFact> told, List<KeptCount> counts, boolean confides) {}

    /** A question and its answer. */
    record KeptFact(String label, List<String> lines) {}

    /** How many of something are kept. */
    record KeptCount(String label, int count) {}

    TemplateInstance show(MyData mine, PageLanguage language) {
        MyDataMessages words = Messages.in(language, MyDataMessages.class);
        return SelfserviceTemplates.kept(new OwnKeptView(
                        Stream.concat(asked(mine.person(), language), told(mine.person(), language, words))
                                .toList(),
                        LISTS.entrySet().stream()
                                .flatMap(list -> count(
                                        list.getValue().apply(words), mine.all().get(list.getKey())))
                                .toList(),
                        mine.person().side() == Side.LEARNER))
                .setLocale(language.locale());
    }

    private Stream<KeptFact> asked(Person person, PageLanguage language) {
        return form.all(person, language).stream()
                .map(field -> new KeptFact(field.label(), lines(field, person, language)))
                .filter(fact -> !fact.lines().isEmpty());
    }

    private static List<String> lines(FormField field, Person person, PageLanguage language) {
        return field.id().equals(WEEK)
                ? FieldAnswers.week(person.availability(), language)
                : FieldAnswers.of(field, language);
    }

    private static Stream<KeptFact> told(Person person, PageLanguage language, MyDataMessages words) {
        return person.moreTold().stream()
                .filter(told ->
                        MORE.containsKey(told.fact().column()) && !told.cell().isEmpty())
                .map(told -> new KeptFact(MORE.get(told.fact().column()).apply(words), List.of(said(told, language))));
    }

    private static String said(Fact.Told told, PageLanguage language) {
        OwnMessages own = Messages.in(language, OwnMessages.class);
        return switch (told.fact().column()) {
            case "level" ->
                Coded.find(SubjectLevel.class, told.cell()).map(own::levelOf).orElse(told.cell());
            default -> told.cell();
        };
    }

    private static Stream<KeptCount> count(String label, Object rows) {
        return Optional.ofNullable(rows).stream()
                .map(Collection.class::cast)
                .map(list -> new KeptCount(label, list.size()));
    }

    private static Map<String, Function<MyDataMessages, String>> more() {
        Map<String, Function<MyDataMessages, String>> more = new LinkedHashMap<>();
        more.put("why", MyDataMessages::why);
        more.put("rather_not_meet", MyDataMessages::avoid);
        more.put("through", MyDataMessages::through);
        more.put("reached", MyDataMessages::reached);
        more.put("district", MyDataMessages::district);
        more.put("guardian_agreed_at", MyDataMessages::guardianAt);
        more.put("guardian_agreed_how", MyDataMessages::guardianHow);
        more.put("level", MyDataMessages::level);
        more.put("goal", MyDataMessages::goal);
        more.put("shown_as", MyDataMessages::shownAs);
        more.put("introduction", MyDataMessages::introduction);
        more.put("pledge_answer", MyDataMessages::pledgeAnswer);
        more.put("stands_in", MyDataMessages::standsIn);
        return more;
    }

    private static Map<String, Function<MyDataMessages, String>> lists() {
        Map<String, Function<MyDataMessages, String>> lists = new LinkedHashMap<>();
        lists.put("lessons", MyDataMessages::lessons);
        lists.put("eachLesson", MyDataMessages::eachLesson);
        lists.put("steps", MyDataMessages::steps);
        lists.put("certificates", MyDataMessages::certificates);
        lists.put("lessonsInSomebodysPlace", MyDataMessages::lessonsInSomebodysPlace);
        lists.put("wishes", MyDataMessages::wishes);
        lists.put("messages", MyDataMessages::messages);
        lists.put("consents", MyDataMessages::consents);
        lists.put("sentAgain", MyDataMessages::sentAgain);
        lists.put("howItGoes", MyDataMessages::howItGoes);
        lists.put("concerns", MyDataMessages::concerns);
        lists.put("notes", MyDataMessages::notes);
        lists.put("notesAboutYourLessons", MyDataMessages::notesAboutYourLessons);
        lists.put("mails", MyDataMessages::mails);
        lists.put("history", MyDataMessages::history);
        return lists;
    }
}
