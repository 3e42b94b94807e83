package org.ieum.selfservice.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.PageLanguage;
import org.ieum.person.Status;
import org.ieum.selfservice.OwnFile;

/** A step that is asked about once more before it is done, with what follows from it. */
@Singleton
class OwnStep {

    @Inject Catalogue catalogue;
    @Inject StandingInScreen standing;
    @Inject Clock clock;

    /** What can be done. */
    enum StepKind {
        REST("/my/rest"),
        BACK("/my/back"),
        LEAVE("/my/leaving"),
        FORGET("/my/forgetting");

        private final String path;

        StepKind(String path) {
            this.path = path;
        }
    }

    /**
     * The page.
     *
     * @param until what was typed as a day; for a rest alone
     * @param lessons those that can be ended with it
     * @param cost what falls out; null for everything that is no rest of a tutor
     */
    record OwnStepView(
            StepKind kind,
            String title,
            String lead,
            String action,
            List<String> follows,
            String until,
            List<StepLessons> lessons,
            String error,
            StandingInScreen.Cost cost) {

        public boolean rests() {
            return kind == StepKind.REST;
        }

        OwnStepView costing(StandingInScreen.Cost falls) {
            return new OwnStepView(kind, title, lead, action, follows, until, lessons, error, falls);
        }

        public boolean forgets() {
            return kind == StepKind.FORGET;
        }
    }

    record StepLessons(long id, String text) {}

    TemplateInstance ask(StepKind kind, OwnFile file, PageLanguage language) {
        String until = file.person().pausedUntil().map(Object::toString).orElse("");
        return page(kind, file, until, "", language);
    }

    /** A rest until a day, with what it costs; what is no day is none. */
    TemplateInstance askRest(OwnFile file, String until, PageLanguage language) {
        return page(StepKind.REST, file, until, "", language);
    }

    /** The day does not do. */
    TemplateInstance tooSoon(OwnFile file, String until, PageLanguage language) {
        return page(
                StepKind.REST,
                file,
                until,
                OwnPageFormatter.in(language, clock.getZone()).words().restEndsTooSoon(),
                language);
    }

    /** The box was not ticked. */
    TemplateInstance notSure(OwnFile file, PageLanguage language) {
        return page(
                StepKind.FORGET,
                file,
                "",
                OwnPageFormatter.in(language, clock.getZone()).words().forgetNotSure(),
                language);
    }

    private TemplateInstance page(StepKind kind, OwnFile file, String until, String error, PageLanguage language) {
        OwnPageFormatter format = OwnPageFormatter.in(language, clock.getZone());
        OwnMessages words = format.words();
        boolean rested = file.person().status() == Status.PAUSED;
        Map<String, String> subjects = catalogue.names(language).subjects();
        boolean keeps = kind == StepKind.REST || kind == StepKind.LEAVE;
        List<StepLessons> lessons = file.running().stream()
                .filter(running -> keeps)
                .map(running -> new StepLessons(
                        running.pairing(),
                        format.ending(
                                running,
                                subjects.getOrDefault(running.subject(), running.subject()),
                                LocalDate.now(clock))))
                .toList();
        return SelfserviceTemplates.step(
                        switch (kind) {
                            case REST ->
                                view(
                                                kind,
                                                rested ? words.restAnew() : words.rest(),
                                                words.restText(),
                                                List.of(words.restFollows()),
                                                until,
                                                lessons,
                                                error)
                                        .costing(standing.cost(file, until, format));
                            case BACK ->
                                view(
                                        kind,
                                        words.comeBack(),
                                        rested ? words.comeBackText() : words.applyAgainText(),
                                        List.of(),
                                        "",
                                        lessons,
                                        error);
                            case LEAVE ->
                                view(
                                        kind,
                                        words.leave(),
                                        words.leaveText(),
                                        List.of(words.leaveFollows(), words.leaveBack()),
                                        "",
                                        lessons,
                                        error);
                            case FORGET ->
                                view(
                                        kind,
                                        words.forget(),
                                        words.forgetText(),
                                        forgetting(file, words),
                                        "",
                                        lessons,
                                        error);
                        })
                .setLocale(language.locale());
    }

    static List<String> forgetting(OwnFile file, OwnMessages words) {
        List<String> always =
                List.of(words.forgetFacts(), words.forgetNumbers(), words.forgetMail(), words.forgetBackups());
        return file.running().isEmpty()
                ? always
                : Stream.concat(Stream.of(words.forgetLessons()), always.stream())
                        .toList();
    }

    private static OwnStepView view(
            StepKind kind,
            String title,
            String lead,
            List<String> follows,
            String until,
            List<StepLessons> lessons,
            String error) {
        return new OwnStepView(kind, title, lead, kind.path, follows, until, lessons, error, null);
    }
}
