package org.ieum.substitute.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.listing.FormRow;
import org.ieum.person.PersonName;
import org.ieum.person.Status;
import org.ieum.platform.Choice;
import org.ieum.platform.Messages;
import org.ieum.substitute.DeskSubstitution;
import org.ieum.substitute.LeaveCost;
import org.ieum.substitute.LeaveCost.Candidate;
import org.ieum.substitute.ReadingFallenLessons;
import org.ieum.substitute.ReadingSubstitutes;
import org.ieum.substitute.ReadingSubstitutes.CostOfATutor;
import org.ieum.substitute.SubstitutedLesson;
import org.ieum.substitute.Substitution;
import org.ieum.substitute.SubstitutionState;

/** What coordinators see of leaves and of who stands in, on the installation's clock. */
@Singleton
class SubstituteScreen {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @Inject ReadingSubstitutes reading;
    @Inject ReadingFallenLessons fallen;
    @Inject Catalogue catalogue;
    @Inject Clock clock;

    record SubstitutesView(List<SubstituteRow> rows, List<FallenRow> fallen, String problem) {}

    /** Lessons that nobody gives. */
    record FallenRow(PersonName learner, String subject, PersonName away, List<String> lessons) {}

    /** Lessons that are looked after, with what can be done. */
    record SubstituteRow(
            long id,
            PersonName learner,
            String subject,
            PersonName away,
            PersonName tutor,
            List<String> lessons,
            String state,
            boolean proposed,
            boolean asked,
            String answers,
            List<Choice> others)
            implements FormRow {}

    /** @param version of the tutor, who is paused as they were seen */
    record LeaveView(long id, String name, int version, String until, boolean canPause, List<CostRow> costs) {}

    record CostRow(
            PersonName learner, String subject, List<String> lessons, long weeksWithout, List<String> candidates) {}

    TemplateInstance list(String problem, PageLanguage language, String actor) {
        return SubstituteTemplates.list(new SubstitutesView(
                        reading.live(actor).stream()
                                .map(one -> row(one, language))
                                .toList(),
                        fallen.read(actor).stream()
                                .map(one -> new FallenRow(
                                        one.learner(),
                                        subject(one.subject(), language),
                                        one.away(),
                                        one.lessons().stream().map(this::moment).toList()))
                                .toList(),
                        problem))
                .setLocale(language.locale());
    }

    Optional<TemplateInstance> leave(long tutor, Optional<LocalDate> until, PageLanguage language, String actor) {
        return reading.cost(tutor, until, actor)
                .map(cost ->
                        SubstituteTemplates.leave(leave(cost, until, language)).setLocale(language.locale()));
    }

    private LeaveView leave(CostOfATutor cost, Optional<LocalDate> until, PageLanguage language) {
        return new LeaveView(
                cost.tutor().id(),
                cost.tutor().called().withKey(),
                cost.tutor().version(),
                until.map(LocalDate::toString).orElse(""),
                cost.tutor().status().next().contains(Status.PAUSED),
                cost.costs().stream().map(one -> cost(one, language)).toList());
    }

    private CostRow cost(LeaveCost one, PageLanguage language) {
        return new CostRow(
                one.learner(),
                subject(one.subject(), language),
                one.lessons().stream().map(this::moment).toList(),
                one.weeksWithout(),
                one.candidates().stream().map(who -> said(who, language)).toList());
    }

    private SubstituteRow row(DeskSubstitution desk, PageLanguage language) {
        Substitution one = desk.one();
        SubstitutesMessages words = words(language);
        return new SubstituteRow(
                one.id(),
                desk.learner(),
                subject(desk.subject(), language),
                desk.away(),
                desk.tutor().orElse(null),
                one.lessons().stream().map(lesson -> lesson(lesson, words)).toList(),
                words.stateOf(one.state()),
                one.state() == SubstitutionState.PROPOSED,
                one.state() == SubstitutionState.ASKED,
                one.state() == SubstitutionState.ASKED
                        ? words.answers(said(one, Side.LEARNER, words), said(one, Side.TUTOR, words))
                        : "",
                desk.others().stream()
                        .map(who -> new Choice(Long.toString(who.tutor().id()), said(who, language), false))
                        .toList());
    }

    private String lesson(SubstitutedLesson lesson, SubstitutesMessages words) {
        return lesson.startsAt().equals(lesson.plannedAt())
                ? moment(lesson.startsAt())
                : moment(lesson.startsAt()) + " (" + words.insteadOf(moment(lesson.plannedAt())) + ")";
    }

    private static String said(Substitution one, Side side, SubstitutesMessages words) {
        return one.answer(side).isPresent() ? words.saidYes() : words.saidNothing();
    }

    private static String said(Candidate who, PageLanguage language) {
        return words(language).candidate(who.tutor().name(), who.tutor().ref(), who.held(), who.same());
    }

    private String subject(String key, PageLanguage language) {
        return catalogue.names(language).subject(key);
    }

    private String moment(Instant at) {
        return MOMENT.format(at.atZone(clock.getZone()));
    }

    static SubstitutesMessages words(PageLanguage language) {
        return Messages.in(language, SubstitutesMessages.class);
    }
}
