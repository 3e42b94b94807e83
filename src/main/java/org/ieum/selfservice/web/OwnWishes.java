package org.ieum.selfservice.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.catalogue.Catalogue;
import org.ieum.fit.FittingTutors.Fit;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.LanguageSkill;
import org.ieum.kernel.PageLanguage;
import org.ieum.person.web.LocalNames;
import org.ieum.selfservice.SeeingTutors;
import org.ieum.tutor.Tutor;

/** Tutors in short, as a learner may see them before both have said yes: no name, no address, no city. */
@Singleton
class OwnWishes {

    @Inject Catalogue catalogue;
    @Inject Clock clock;

    /**
     * The page.
     *
     * @param after where this page begins
     * @param next where the next one does; empty after the last
     */
    record OwnWishesView(
            String notice, String zone, String after, String next, List<WishedRow> wished, List<Profile> profiles) {}

    record WishedRow(long id, String name, String rank) {}

    record Profile(
            long id,
            String name,
            String said,
            String subjects,
            String languages,
            List<String> times,
            List<Rank> ranks) {}

    /** A place among three that the tutor can have, or has. */
    record Rank(String code, String label, String full, boolean chosen) {}

    TemplateInstance show(SeeingTutors.Page page, String after, String notice, PageLanguage language) {
        OwnPageFormatter format = OwnPageFormatter.in(language, clock.getZone());
        Map<String, String> subjects = catalogue.names(language).subjects();
        Map<Long, String> ranks = page.wished().stream()
                .collect(Collectors.toMap(wished -> wished.tutor().id(), SeeingTutors.WishedTutor::rank));
        Map<Long, String> names = names(page, format.words());
        return SelfserviceTemplates.wishes(new OwnWishesView(
                        "wished".equals(notice) ? format.words().wished() : "",
                        clock.getZone().getDisplayName(TextStyle.FULL, language.locale()),
                        after,
                        page.next().orElse(""),
                        page.wished().stream()
                                .map(wished -> new WishedRow(
                                        wished.tutor().id(),
                                        names.get(wished.tutor().id()),
                                        rank(wished.rank(), format.words())))
                                .toList(),
                        page.fits().stream()
                                .map(fit -> profile(fit, names.get(fit.tutor().id()), subjects, ranks, format))
                                .toList()))
                .setLocale(language.locale());
    }

    private static Profile profile(
            Fit fit, String name, Map<String, String> subjects, Map<Long, String> ranks, OwnPageFormatter format) {
        Tutor tutor = fit.tutor();
        return new Profile(
                tutor.id(),
                name,
                tutor.introduction().orElse(""),
                fit.subjects().stream().map(subjects::get).collect(Collectors.joining(", ")),
                tutor.languages().stream()
                        .map(LanguageSkill::tag)
                        .map(tag -> LocalNames.language(tag, format.language().locale()))
                        .collect(Collectors.joining(", ")),
                times(fit.common(), format.language().locale()),
                List.of("1", "2", "3").stream()
                        .map(code -> new Rank(
                                code,
                                rank(code, format.words()),
                                format.words().rankFor(rank(code, format.words()), name),
                                code.equals(ranks.get(tutor.id()))))
                        .toList());
    }

    /** Whoever has not said a name is counted on this page. */
    private static Map<Long, String> names(SeeingTutors.Page page, OwnMessages words) {
        Map<Long, String> names = new HashMap<>();
        Stream.concat(
                        page.wished().stream().map(SeeingTutors.WishedTutor::tutor),
                        page.fits().stream().map(Fit::tutor))
                .forEach(tutor -> names.computeIfAbsent(
                        tutor.id(), id -> tutor.shownAs().orElseGet(() -> words.aVolunteer(names.size() + 1L))));
        return names;
    }

    private static String rank(String code, OwnMessages words) {
        return switch (code) {
            case "1" -> words.first();
            case "2" -> words.second();
            default -> words.third();
        };
    }

    /** Hours in common, long enough for the shortest lesson. */
    private static List<String> times(HalfHours common, Locale locale) {
        List<String> times = new ArrayList<>();
        int start = -1;
        for (int index = 0; index <= HalfHour.WEEK; index++) {
            boolean free = index < HalfHour.WEEK && common.contains(index);
            if (start >= 0 && (!free || index % HalfHour.DAY == 0)) {
                if (index - start > 1) {
                    times.add(said(start, index, locale));
                }
                start = -1;
            }
            if (free && start < 0) {
                start = index;
            }
        }
        return times;
    }

    private static String said(int from, int to, Locale locale) {
        DayOfWeek day = HalfHour.day(from);
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale) + " " + clock(from % HalfHour.DAY) + "–"
                + clock(to % HalfHour.DAY == 0 ? HalfHour.DAY : to % HalfHour.DAY);
    }

    private static String clock(int halfHour) {
        return HalfHour.format(halfHour * HalfHour.MINUTES);
    }
}
