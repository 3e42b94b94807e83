package org.ieum.numbers.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ieum.audit.Audit;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.Catalogue.CatalogueNames;
import org.ieum.kernel.PageLanguage;
import org.ieum.learner.Needs;
import org.ieum.numbers.Numbers;
import org.ieum.numbers.Numbers.WeekFigures;
import org.ieum.numbers.Survival;
import org.ieum.pairing.EndReason;
import org.ieum.pairing.EndingCount;
import org.ieum.platform.Caller;
import org.ieum.platform.Messages;
import org.ieum.platform.Visitor;
import org.ieum.tutor.Pledges;

/** How it goes, on one page. */
@Path("/numbers")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
class NumberPages {

    static final Period YEAR = Period.ofYears(1);
    static final int SOON_DAYS = 90;

    private static final int MOST_PLEDGES = 50;

    @Inject Numbers numbers;
    @Inject Catalogue catalogue;
    @Inject Audit audit;
    @Inject Visitor visitor;
    @Inject Caller caller;
    @Inject Clock clock;

    @GET
    @Transactional
    public TemplateInstance show() {
        PageLanguage language = visitor.language();
        LocalDate today = LocalDate.now(clock);
        Pledges pledges = numbers.pledges(today, today.plusDays(SOON_DAYS), MOST_PLEDGES);
        if (!pledges.first().isEmpty()) {
            // The only names of the page.
            audit.record(caller.actor(), "tutor.listed");
        }
        return NumbersTemplates.numbers(view(today, pledges, language)).setLocale(language.locale());
    }

    private NumbersView view(LocalDate today, Pledges pledges, PageLanguage language) {
        NumberMessages words = Messages.in(language, NumberMessages.class);
        CatalogueNames names = catalogue.names(language);
        List<Needs> needs = numbers.needs(today);
        List<WeekFigures> trend = new ArrayList<>(numbers.trend(today));
        Collections.reverse(trend);
        Survival survival = numbers.survival(today);
        List<EndingCount> months = numbers.endingsByMonth(today.minus(YEAR), today);
        List<Bars.BarEntry> endings = NumbersView.entries(byReason(months), words);
        return new NumbersView(
                today.toString(),
                needs.stream()
                        .filter(group ->
                                group.by() == Needs.By.ALL && group.served() + group.offered() + group.waiting() > 0)
                        .map(group -> NumbersView.row("", group, words))
                        .findFirst(),
                trend,
                NumbersView.trend(trend),
                List.of(
                        NumbersView.group(
                                Needs.By.SUBJECT, words.bySubject(), words.subject(), needs, names.subjects(), words),
                        NumbersView.group(Needs.By.CITY, words.byCity(), words.city(), needs, names.cities(), words)),
                Curve.of(survival),
                NumbersView.marks(survival, words),
                !survival.steps().isEmpty(),
                Bars.of(endings),
                endings,
                NumbersView.rows(months, words),
                NumbersView.answers(numbers.answers(aYearBefore(today, clock)), words),
                pledges);
    }

    /** The first moment of that day, where the organisation is. */
    static Instant aYearBefore(LocalDate today, Clock clock) {
        return today.minus(YEAR).atStartOfDay(clock.getZone()).toInstant();
    }

    private static Map<EndReason, Long> byReason(List<EndingCount> months) {
        return months.stream()
                .collect(Collectors.groupingBy(
                        EndingCount::reason,
                        () -> new EnumMap<>(EndReason.class),
                        Collectors.summingLong(EndingCount::pairings)));
    }
}
