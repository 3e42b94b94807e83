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
import org.ieum.desk.Kind;
import org.ieum.desk.MovingPeople;
import org.ieum.desk.Wishing;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;
import org.ieum.person.Known;
import org.ieum.person.ReadingPeople;
import org.ieum.person.Status;
import org.ieum.platform.Answer;
import org.ieum.platform.Caller;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Validation;
import org.ieum.platform.Visitor;

/** What the pages of both kinds of people have in common; the routes stand in {@link LearnerPages}, {@link TutorPages}. */
@Singleton
class PeopleDesk {

    private static final List<String> WISHES = List.of("1", "2", "3", "never");

    private final PeopleScreen people;
    private final PersonScreen person;
    private final EditScreen edit;
    private final EnteringPeople entering;
    private final MovingPeople moving;
    private final Wishing wishing;
    private final Catalogue catalogue;
    private final Visitor visitor;
    private final Caller caller;

    @Inject
    PeopleDesk(
            PeopleScreen people,
            PersonScreen person,
            EditScreen edit,
            EnteringPeople entering,
            MovingPeople moving,
            Wishing wishing,
            Catalogue catalogue,
            Visitor visitor,
            Caller caller) {
        this.people = people;
        this.person = person;
        this.edit = edit;
        this.entering = entering;
        this.moving = moving;
        this.wishing = wishing;
        this.catalogue = catalogue;
        this.visitor = visitor;
        this.caller = caller;
    }

    TemplateInstance list(Kind kind, UriInfo uri, String text) {
        return people.list(
                kind,
                ListQuery.of(uri.getQueryParameters()),
                text == null ? "" : text,
                visitor.language(),
                caller.actor());
    }

    /** Whoever changes the language on the page of a search comes here; the words are gone by then. */
    Response unsearched(Kind kind, UriInfo uri) {
        return to(URI.create(ListQuery.of(uri.getQueryParameters()).at(kind.path())));
    }

    TemplateInstance show(Kind kind, long id, UriInfo uri) {
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        return person.show(
                kind,
                id,
                query.containsKey("reads"),
                Optional.ofNullable(query.getFirst("notice")).flatMap(Notice::find),
                visitor.language(),
                caller.actor());
    }

    TemplateInstance fresh(Kind kind) {
        return edit.fresh(kind, visitor.language());
    }

    TemplateInstance edit(Kind kind, long id) {
        return edit.open(kind, id, visitor.language(), caller.actor());
    }

    Response enter(Kind kind, MultivaluedMap<String, String> form) {
        Validation validation = new Validation();
        Entry entry = Entry.read(kind, form, Known.of(catalogue), validation);
        if (!validation.isSound()) {
            return refused(422, edit.flawed(kind, Optional.empty(), form, validation.flaws(), visitor.language()));
        }
        return back(kind, entry.enter(entering, caller.actor()), Optional.of(Notice.SAVED));
    }

    Response save(Kind kind, long id, MultivaluedMap<String, String> form) {
        Validation validation = new Validation();
        Entry entry = Entry.read(kind, form, Known.of(catalogue), validation);
        if (!validation.isSound()) {
            return refused(422, edit.flawed(kind, Optional.of(id), form, validation.flaws(), visitor.language()));
        }
        return entry.save(entering, id, version(form), caller.actor())
                ? back(kind, id, Optional.of(Notice.SAVED))
                : refused(409, edit.late(kind, id, form, visitor.language(), caller.actor()));
    }

    Response move(Kind kind, long id, String status, String until) {
        Validation validation = new Validation();
        Status to = code(Status.class, status);
        LocalDate end = validation.optional(
                new Answer(new Where.Field("/until"), until == null ? "" : until), ReadingPeople::date);
        if (!validation.isSound()) {
            throw HttpProblem.http(400);
        }
        return back(kind, id, Notice.of(moving.move(kind, id, to, Optional.ofNullable(end), caller.actor())));
    }

    Response wish(Kind kind, long id, String ref, String by, String wish) {
        if (!WISHES.contains(wish)) {
            throw HttpProblem.http(400);
        }
        boolean known =
                wishing.say(kind, id, ref == null ? "" : ref.strip(), code(Side.class, by), wish, caller.actor());
        return back(kind, id, known ? Optional.empty() : Optional.of(Notice.UNKNOWN_KEY));
    }

    Response unwish(Kind kind, long id, long other, String by) {
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

    private static Response back(Kind kind, long id, Optional<Notice> notice) {
        UriBuilder page = UriBuilder.fromPath(kind.path()).path(Long.toString(id));
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
