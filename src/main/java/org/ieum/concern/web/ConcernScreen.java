package org.ieum.concern.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ieum.concern.ConcernReader;
import org.ieum.concern.ConcernReaders;
import org.ieum.concern.ConcernText;
import org.ieum.concern.ReportingConcerns.ReportOutcome;
import org.ieum.kernel.PageLanguage;
import org.ieum.organisation.Organisation;
import org.ieum.organisation.Organisations;
import org.ieum.platform.Choice;
import org.ieum.platform.Messages;

/** The form with which a concern is reported: the public one, and the one on somebody's own page. */
@Singleton
public class ConcernScreen {

    @Inject ConcernReaders readers;
    @Inject Organisations organisations;

    /**
     * Where the form is.
     *
     * @param path to which it is sent
     * @param own whether it is on somebody's own page: their name is not asked
     * @param lessons of theirs, that stop
     */
    public record Place(String path, boolean own, List<Choice> lessons) {}

    /**
     * The form.
     *
     * @param problem what is wrong with it; empty for nothing
     * @param at the field that is wrong
     * @param emergency the organisation's line; empty for none
     */
    record FormView(
            Place place,
            String problem,
            String at,
            ConcernForm sent,
            String readBy,
            List<Choice> readers,
            String emergency) {}

    /** The form, with nothing in it. */
    public Response form(Place place, PageLanguage language) {
        return page(200, place, ConcernForm.EMPTY, "", "text", language);
    }

    /** Reports what was sent, and says what became of it. */
    public Response send(
            Place place, ConcernForm form, Function<ConcernText, ReportOutcome> report, PageLanguage language) {
        ConcernMessages words = Messages.in(language, ConcernMessages.class);
        if (form.trapped()) {
            return page(422, place, form, words.problem(), "website", language);
        }
        if (form.flaw().isPresent()) {
            return page(422, place, form, words.flaw(form.flaw().get()), "text", language);
        }
        return switch (report.apply(form.said())) {
            case REPORTED ->
                Response.seeOther(URI.create(place.path() + "/sent")).build();
            case NOBODY_READS -> page(422, place, form, words.nobodyReads(), "withheld", language);
            case TOO_MANY -> tooMany(place, form, language);
        };
    }

    /** There were too many of late. */
    Response tooMany(Place place, ConcernForm form, PageLanguage language) {
        return page(
                429, place, form, Messages.in(language, ConcernMessages.class).tooMany(), "text", language);
    }

    /** That it has arrived. */
    public Response sent(boolean own, PageLanguage language) {
        return Response.ok(ConcernTemplates.sent(own, emergency()).setLocale(language.locale()))
                .build();
    }

    private Response page(int status, Place place, ConcernForm form, String problem, String at, PageLanguage language) {
        ConcernMessages words = Messages.in(language, ConcernMessages.class);
        List<ConcernReader> named = readers.named();
        Set<Long> ticked = form.withheld();
        String names = named.stream().map(ConcernReader::shownAs).collect(Collectors.joining(", "));
        FormView view = new FormView(
                place,
                problem,
                at,
                form,
                named.isEmpty() ? words.readByNamed() : words.readBy(names),
                named.stream()
                        .map(reader -> new Choice(
                                Long.toString(reader.accountId()),
                                reader.shownAs(),
                                ticked.contains(reader.accountId())))
                        .toList(),
                emergency());
        return Response.status(status)
                .entity(ConcernTemplates.form(view).setLocale(language.locale()))
                .build();
    }

    private String emergency() {
        return Optional.ofNullable(organisations.get())
                .flatMap(Organisation::emergency)
                .orElse("");
    }
}
