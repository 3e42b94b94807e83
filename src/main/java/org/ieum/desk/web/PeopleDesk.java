package org.ieum.desk.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ieum.catalogue.Catalogue;
import org.ieum.desk.EnteringPeople;
import org.ieum.desk.MovingPeople;
import org.ieum.desk.Wishing;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;
import org.ieum.person.AnswersRead;
import org.ieum.person.Known;
import org.ieum.person.Persons;
import org.ieum.person.ReadingPeople;
import org.ieum.person.Status;
import org.ieum.person.web.FormAnswers;
import org.ieum.platform.Answer;
import org.ieum.platform.Caller;
import org.ieum.platform.Flaw;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Validation;
import org.ieum.platform.Visitor;

/** What the pages of both kinds of people have in common; the routes stand in {@link LearnerPages}, {@link TutorPages}. */
@Singleton
class PeopleDesk {

    private static final List<String> WISHES = List.of("1", "2", "3", "never");

    private final PeopleScreen list;
    private final PersonScreen person;
    private final EditScreen edit;
    private final EnteringPeople entering;
    private final MovingPeople moving;
    private final Wishing wishing;
    private final Persons people;
    private final Catalogue catalogue;
    private final Visitor visitor;
    private final Caller caller;

    @Inject
    PeopleDesk(
            PeopleScreen list,
            PersonScreen person,
            EditScreen edit,
            EnteringPeople entering,
            MovingPeople moving,
            Wishing wishing,
            Persons people,
            Catalogue catalogue,
            Visitor visitor,
            Caller caller) {
        this.list = list;
        this.person = person;
        this.edit = edit;
        this.entering = entering;
        this.moving = moving;
        this.wishing = wishing;
        this.people = people;
        this.catalogue = catalogue;
        this.visitor = visitor;
        this.caller = caller;
    }

    TemplateInstance list(Side kind, UriInfo uri, String text) {
        return list.list(
                kind,
                ListQuery.of(uri.getQueryParameters()),
                text == null ? "" : text,
                visitor.language(),
                caller.actor());
    }

    /** Whoever changes the language on the page of a search comes here; the words are gone by then. */
    Response unsearched(Side kind, UriInfo uri) {
        return to(URI.create(ListQuery.of(uri.getQueryParameters()).at("/" + kind.plural())));
    }

    TemplateInstance show(Side kind, long id, UriInfo uri) {
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        return person.show(
                kind,
                id,
                query.containsKey("reads"),
                Optional.ofNullable(query.getFirst("notice")).flatMap(Notice::find),
                visitor.language(),
                caller.actor());
    }

    TemplateInstance fresh(Side kind) {
        return edit.fresh(kind, visitor.language());
    }

    TemplateInstance edit(Side kind, long id) {
        return edit.open(kind, id, visitor.language(), caller.actor());
    }

    Response enter(Side kind, MultivaluedMap<String, String> form) {
        AnswersRead read = read(kind, form);
        return read instanceof AnswersRead.Sound sound
                ? back(kind, entering.enter(sound.said(), caller.actor()), Optional.of(Notice.SAVED))
                : flawed(kind, Optional.empty(), form, read);
    }

    Response save(Side kind, long id, MultivaluedMap<String, String> form) {
        AnswersRead read = read(kind, form);
        if (!(read instanceof AnswersRead.Sound sound)) {
            return flawed(kind, Optional.of(id), form, read);
        }
        return entering.save(id, version(form), sound.said(), caller.actor())
                ? back(kind, id, Optional.of(Notice.SAVED))
                : refused(409, edit.late(kind, id, form, visitor.language(), caller.actor()));
    }

    private AnswersRead read(Side kind, MultivaluedMap<String, String> form) {
        return people.of(kind).read(new FormAnswers(form), Known.of(catalogue), new Validation());
    }

    private Response flawed(Side kind, Optional<Long> id, MultivaluedMap<String, String> form, AnswersRead read) {
        List<Flaw> flaws = ((AnswersRead.Flawed) read).flaws();
        return refused(422, edit.flawed(kind, id, form, flaws, visitor.language()));
    }

    Response move(Side kind, long id, String status, String until) {
        Validation validation = new Validation();
        Status to = code(Status.class, status);
        LocalDate end = validation.optional(
                new Answer(new Where.Field("/until"), until == null ? "" : until), ReadingPeople::date);
        if (!validation.isSound()) {
            throw HttpProblem.http(400);
        }
        return back(kind, id, Notice.of(moving.move(kind, id, to, Optional.ofNullable(end), caller.actor())));
    }

    Response wish(Side kind, long id, String ref, String by, String wish) {
        if (!WISHES.contains(wish)) {
            throw HttpProblem.http(400);
        }
        boolean known =
                wishing.say(kind, id, ref == null ? "" : ref.strip(), code(Side.class, by), wish, caller.actor());
        return back(kind, id, known ? Optional.empty() : Optional.of(Notice.UNKNOWN_KEY));
    }

    Response unwish(Side kind, long id, long other, String by) {
        wishing.takeBack(kind, id, other, code(Side.class, by), caller.actor());
        return back(kind, id, Optional.empty());
    }

    /** Our own pages send no other: a program's mistake needs no words. */
    private static <E extends Enum<E> & Coded> E code(Class<E> type, String code) {
        return Coded.find(type, code).orElseThrow(() -> HttpProblem.http(400));
    }

    private static int version(MultivaluedMap<String, String> form) {
        String version = form.getFirst("version");
        if (version == null || !version.matches("[0-9]{1,9}")) {
            throw HttpProblem.http(400);
        }
        return Integer.parseInt(version);
    }

    private static Response back(Side kind, long id, Optional<Notice> notice) {
        UriBuilder page = UriBuilder.fromPath("/" + kind.plural()).path(Long.toString(id));
        notice.ifPresent(said -> page.queryParam("notice", said.code()));
        return to(page.build());
    }

    private static Response to(URI page) {
        return Response.seeOther(page).build();
    }

    private static Response refused(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }
}
