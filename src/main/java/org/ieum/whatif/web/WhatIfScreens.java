package org.ieum.whatif.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.Named;
import org.ieum.kernel.PageLanguage;
import org.ieum.matching.model.NeedKey;
import org.ieum.matching.model.Plan;
import org.ieum.person.PersonName;
import org.ieum.platform.Choice;
import org.ieum.platform.Flaw;
import org.ieum.platform.Messages;
import org.ieum.platform.Refusal;
import org.ieum.platform.TimeText;
import org.ieum.round.Proposals;
import org.ieum.round.Round;
import org.ieum.round.RoundState;
import org.ieum.round.UsualWeights;
import org.ieum.round.review.FindingNames;
import org.ieum.round.review.FindingNames.PeopleNames;
import org.ieum.round.web.RoundFixes;
import org.ieum.round.web.WeightField;
import org.ieum.round.web.WeightsForm;
import org.ieum.whatif.Comparison;
import org.ieum.whatif.InventedHours;
import org.ieum.whatif.KeepingWhatIf;
import org.ieum.whatif.Question;
import org.ieum.whatif.WhatIf;

/** The pages about plans that would be. */
@Singleton
class WhatIfScreens {

    private static final int SHOWN = 200;

    @Inject KeepingWhatIf keeping;
    @Inject FindingNames naming;
    @Inject Catalogue catalogue;
    @Inject UsualWeights usual;
    @Inject Proposals proposals;

    /** All that the page of an answer shows: what becomes of people, and nothing of what the solver adds up. */
    record AnswerView(
            long round,
            long id,
            String question,
            int servedNow,
            int servedThen,
            List<ChangeView> changes,
            int more,
            boolean keepable,
            boolean upToDate) {}

    /** A need that would fare otherwise, as a row; {@code approved} if somebody has said yes to what it has now. */
    record ChangeView(String learner, String subject, String before, String after, boolean approved) {}

    TemplateInstance form(PageLanguage language, Round round, List<String> errors) {
        return form(language, round, errors, "", List.of());
    }

    /** The form once more, with those who may be meant by what was typed. */
    TemplateInstance which(PageLanguage language, Round round, String typed, List<PersonName> tutors) {
        return form(language, round, List.of(words(language).severalCalled()), typed, tutors);
    }

    private TemplateInstance form(
            PageLanguage language, Round round, List<String> errors, String typed, List<PersonName> tutors) {
        WhatIfMessages words = words(language);
        return WhatIfTemplates.form(
                        round,
                        round.state() == RoundState.REVIEW,
                        Named.choices(catalogue.subjects().values(), "", language),
                        Named.choices(catalogue.cities().values(), "", language),
                        Choice.of(List.of(InventedHours.values()), time -> say(time, words)),
                        WeightField.all(WeightsForm.of(round.weights()), language),
                        typed,
                        tutors.stream()
                                .map(one -> new Choice(one.ref(), one.withKey(), false))
                                .toList(),
                        errors)
                .setLocale(language.locale());
    }

    TemplateInstance answer(PageLanguage language, Round round, WhatIf whatIf) {
        Comparison comparison = keeping.compare(whatIf);
        List<Comparison.Changed> shown =
                comparison.changes().stream().limit(SHOWN).toList();
        PeopleNames names = named(shown, whatIf.question());
        WhatIfMessages words = words(language);
        Set<NeedKey> approved = proposals.approved(round.id());
        return WhatIfTemplates.answer(new AnswerView(
                        round.id(),
                        whatIf.id(),
                        say(whatIf.question(), language, words, names),
                        comparison.before().served(),
                        comparison.after().served(),
                        shown.stream()
                                .map(change -> view(change, approved, language, words, names))
                                .toList(),
                        comparison.changes().size() - shown.size(),
                        keeping.isKeepable(whatIf),
                        whatIf.isAbout(round)))
                .setLocale(language.locale());
    }

    /** Everybody mentioned in these changes and in the question that they answer. */
    private PeopleNames named(List<Comparison.Changed> changes, Question question) {
        Set<Long> learners = changes.stream().map(Comparison.Changed::learner).collect(Collectors.toSet());
        Set<Long> tutors = changes.stream()
                .flatMap(change -> Stream.concat(change.before().stream(), change.after().stream()))
                .map(Plan.Line::tutor)
                .collect(Collectors.toSet());
        if (question instanceof Question.Without without) {
            tutors.add(without.tutor());
        }
        return naming.of(learners, tutors);
    }

    private ChangeView view(
            Comparison.Changed change,
            Set<NeedKey> approved,
            PageLanguage language,
            WhatIfMessages words,
            PeopleNames names) {
        return new ChangeView(
                names.learners().get(change.learner()).withKey(),
                catalogue.subjects().get(change.subject()).name(language),
                say(change.before(), language, words, names),
                say(change.after(), language, words, names),
                approved.contains(new NeedKey(change.learner(), change.subject())));
    }

    private static String say(
            Optional<Plan.Line> line, PageLanguage language, WhatIfMessages words, PeopleNames names) {
        return line.map(had -> Optional.ofNullable(names.tutors().get(had.tutor()))
                                .map(PersonName::withKey)
                                .orElseGet(words::invented)
                        + ", " + TimeText.brief(had.times(), language.locale()))
                .orElseGet(words::nobody);
    }

    private String say(Question question, PageLanguage language, WhatIfMessages words, PeopleNames names) {
        if (question instanceof Question.Without without) {
            return words.askedWithout(names.tutors().get(without.tutor()).withKey());
        } else if (question instanceof Question.With with) {
            return words.askedWith(
                    catalogue.subjects().get(with.subject()).name(language),
                    with.city()
                            .map(city -> catalogue.cities().get(city).name(language))
                            .orElseGet(words::onlineOnly),
                    say(with.freeTime(), words));
        } else if (question instanceof Question.Weighing weighing) {
            return words.askedWeighing(
                    String.join(" ", WeightField.changed(weighing.weights(), usual.now(), language)));
        }
        throw new IllegalArgumentException(question.getClass().getName());
    }

    private static String say(InventedHours time, WhatIfMessages words) {
        return words.hoursOf(time);
    }

    /** What was wrong with a question. */
    List<String> errors(PageLanguage language, List<Flaw> flaws) {
        return flaws.stream()
                .map(flaw -> say(flaw, new RoundFixes(language), words(language)))
                .toList();
    }

    /** Why a question is not answered, or an answer not kept. */
    String error(PageLanguage language, Refusal refusal) {
        WhatIfMessages words = words(language);
        return refusal.type().equals("what-if-not-keepable") ? words.notKeepable() : words.outOfDate();
    }

    private static String say(Flaw flaw, RoundFixes fixes, WhatIfMessages words) {
        if (flaw.where().equals(new Flaw.Where.Field("/tutor"))) {
            return words.noSuchTutor(flaw.value());
        }
        return fixes.ofWeight(flaw).map(RoundFixes.Fix::text).orElseGet(words::chooseASubject);
    }

    private static WhatIfMessages words(PageLanguage language) {
        return Messages.in(language, WhatIfMessages.class);
    }
}
