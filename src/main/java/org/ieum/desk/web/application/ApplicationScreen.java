package org.ieum.desk.web.application;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ieum.desk.ApplicationSort;
import org.ieum.desk.ApplicationStep;
import org.ieum.desk.ReadingApplications;
import org.ieum.desk.ReadingApplications.Application;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.listing.KeepingViews;
import org.ieum.listing.ListCell;
import org.ieum.listing.ListCell.ListTag;
import org.ieum.listing.ListColumn;
import org.ieum.listing.ListPage;
import org.ieum.listing.ListView;
import org.ieum.platform.Choice;
import org.ieum.platform.Messages;
import org.ieum.platform.Part;
import org.ieum.platform.TimeText;

/** The list of applications. */
@Singleton
class ApplicationScreen {

    static final String CODE = "applications";
    static final String PATH = "/applications";

    @Inject ReadingApplications reading;
    @Inject KeepingViews views;
    @Inject Clock clock;

    /**
     * A page of the list.
     *
     * @param sides tabs, of which an empty code is both
     */
    record ApplicationsView(List<SideTab> sides, String side, List<Choice> steps, String text, ListView list) {}

    /** A side, and where those of it are. */
    record SideTab(String title, String href, boolean current) {}

    @Transactional
    TemplateInstance list(ApplicationQuery query, PageLanguage language, String actor) {
        ApplicationMessages words = Messages.in(language, ApplicationMessages.class);
        List<Application> all = reading.list(query.wanted(), actor);
        Part.Asked part = Part.Asked.page(query.asked().page());
        ListView list = page(query, words)
                .view(
                        all.stream().skip(part.skip()).limit(part.size()).toList(),
                        all.size(),
                        chips(query, words),
                        views.of(CODE),
                        List.of(),
                        query.text(),
                        one -> one.side().code() + "-" + one.person().id(),
                        one -> one.person().name() + " " + one.person().ref(),
                        ApplicationSort.SINCE.code());
        return ApplicationTemplates.applications(new ApplicationsView(
                        tabs(query, words),
                        query.side().map(Side::code).orElse(""),
                        Choice.of(
                                List.of(ApplicationStep.values()),
                                words::step,
                                query.step().map(ApplicationStep::code).orElse("")),
                        query.text(),
                        list))
                .setLocale(language.locale());
    }

    /** All that are asked for, with keys in the place of names. */
    @Transactional
    String file(ApplicationQuery query, PageLanguage language, String actor) {
        return page(query, Messages.in(language, ApplicationMessages.class)).file(reading.list(query.wanted(), actor));
    }

    private static List<SideTab> tabs(ApplicationQuery query, ApplicationMessages words) {
        return Stream.concat(
                        Stream.of(new SideTab(
                                words.all(),
                                query.asked().with("side", "").at(PATH),
                                query.side().isEmpty())),
                        Stream.of(Side.values())
                                .map(side -> new SideTab(
                                        words.side(side),
                                        query.asked().with("side", side.code()).at(PATH),
                                        query.side().filter(side::equals).isPresent())))
                .toList();
    }

    private static Map<String, String> chips(ApplicationQuery query, ApplicationMessages words) {
        Map<String, String> chips = new LinkedHashMap<>();
        query.step().ifPresent(step -> chips.put("step", words.step(step)));
        if (query.soon()) {
            chips.put("soon", words.soon());
        }
        return chips;
    }

    private ListPage<Application> page(ApplicationQuery query, ApplicationMessages words) {
        return new ListPage<>(CODE, PATH, columns(words), query.asked());
    }

    private List<ListColumn<Application>> columns(ApplicationMessages words) {
        return List.of(
                ListColumn.<Application>rich(ApplicationSort.NAME.code(), words.name(), ApplicationScreen::name)
                        .sorted()
                        .inFile("ref", one -> one.person().ref()),
                ListColumn.<Application>of(ApplicationSort.SIDE.code(), words.kind(), one -> words.side(one.side()))
                        .sorted(),
                ListColumn.<Application>rich(
                                ApplicationSort.STEP.code(),
                                words.stepTitle(),
                                one -> ListCell.tags(List.of(new ListTag(words.step(one.step()), colour(one.step())))))
                        .sorted()
                        .inFile(words.stepTitle(), one -> words.step(one.step())),
                ListColumn.<Application>of(ApplicationSort.SINCE.code(), words.since(), one -> day(one).toString())
                        .sorted(),
                ListColumn.<Application>rich("next", words.nextTitle(), one -> next(one, words))
                        .inFile(words.nextTitle(), one -> next(one, words).text()),
                ListColumn.<Application>rich(ApplicationSort.BY.code(), words.by(), one -> by(one, words))
                        .sorted()
                        .inFile(words.by(), one -> by(one, words).text()),
                ListColumn.<Application>of(
                                ApplicationSort.FOLLOW_UP.code(),
                                words.followUp(),
                                one -> one.followUp().map(LocalDate::toString).orElse(""))
                        .sorted());
    }

    private static ListCell name(Application one) {
        return ListCell.person(one.person().name(), one.person().ref(), address(one));
    }

    private static String address(Application one) {
        return "/" + one.side().plural() + "/" + one.person().id();
    }

    private LocalDate day(Application one) {
        return LocalDate.ofInstant(one.person().since(), clock.getZone());
    }

    /** Leads to where it is done. */
    private ListCell next(Application one, ApplicationMessages words) {
        return switch (one.step()) {
            case UNCONFIRMED -> ListCell.of(words.next(one.step()));
            case NEW, TO_DECIDE -> ListCell.link(words.next(one.step()), address(one));
            case TIMES_TO_OFFER, TIMES_OFFERED -> ListCell.link(words.next(one.step()), address(one) + "/interview");
            case TALK ->
                ListCell.link(
                        words.talk(TimeText.moment(one.talk().orElseThrow(), clock.getZone())),
                        address(one) + "/interview");
        };
    }

    private ListCell by(Application one, ApplicationMessages words) {
        boolean late =
                one.by().filter(day -> day.isBefore(LocalDate.now(clock))).isPresent();
        return new ListCell(
                one.by().map(LocalDate::toString).orElse(""),
                "",
                "",
                late ? List.of(new ListTag(words.late(), "tag-bad")) : List.of());
    }

    /** Yellow for what waits for a coordinator; none for what waits for the applicant. */
    private static String colour(ApplicationStep step) {
        return switch (step) {
            case NEW, TIMES_TO_OFFER, TO_DECIDE -> "tag-wait";
            case UNCONFIRMED, TIMES_OFFERED, TALK -> "";
        };
    }
}
