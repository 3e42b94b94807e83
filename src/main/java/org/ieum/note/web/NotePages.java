package org.ieum.note.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ieum.kernel.Coded;
import org.ieum.note.Note;
import org.ieum.note.NoteAbout;
import org.ieum.note.NoteText;
import org.ieum.note.ReadingNotes;
import org.ieum.note.WritingNotes;
import org.ieum.note.WritingNotes.NoteOutcome.NoteFlawed;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Messages;
import org.ieum.platform.Part;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Where coordinators write notes about people and pairings, and see to which of them somebody comes back. */
@Path("/notes")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
class NotePages {

    /** Behind it nothing is looked for. */
    private static final int LAST_PAGE = 100_000;

    @Inject ReadingNotes reading;
    @Inject WritingNotes writing;
    @Inject NotesPart part;
    @Inject NamingNotes naming;
    @Inject Clock clock;
    @Inject Visitor visitor;
    @Inject Caller caller;

    /**
     * Those to which somebody comes back.
     *
     * @param earlier address of the part before; empty for the first
     * @param later address of the next one; empty for the last
     */
    record DueNotesView(List<DueRow> rows, String earlier, String later) {}

    /** One of them, and whom it is about. */
    record DueRow(NotesView.NoteLine note, String path, String name, String ref, boolean due) {}

    /** A note that was not written, and why. */
    record NoteAgainView(String path, String action, NoteForm form, String first, boolean day, String flaw) {}

    @GET
    @Consumes(MediaType.WILDCARD)
    @Transactional
    public TemplateInstance due(@RestQuery @DefaultValue("0") int page) {
        int shown = Math.min(Math.max(page, 0), LAST_PAGE);
        Part<Note> open = reading.open(Part.Asked.page(shown));
        List<NotesView.NoteLine> lines = part.lines(open.items());
        List<NamingNotes.Named> named =
                naming.of(open.items(), Messages.in(visitor.language(), NoteMessages.class), caller.actor());
        String today = LocalDate.now(clock).toString();
        return NoteTemplates.due(new DueNotesView(
                        IntStream.range(0, lines.size())
                                .mapToObj(n -> new DueRow(
                                        lines.get(n),
                                        open.items().get(n).about().path(),
                                        named.get(n).name(),
                                        named.get(n).ref(),
                                        lines.get(n).followUp().compareTo(today) <= 0))
                                .toList(),
                        shown > 0 ? address(shown - 1) : "",
                        open.more() ? address(shown + 1) : ""))
                .setLocale(visitor.language().locale());
    }

    private static String address(int page) {
        return page == 0 ? "/notes" : "/notes?page=" + page;
    }

    @POST
    @Path("/about/{kind}/{id}")
    public Response write(
            String kind,
            long id,
            @RestForm @DefaultValue("") String text,
            @RestForm @DefaultValue("") String followUp) {
        NoteAbout about = new NoteAbout(Coded.find(NoteAbout.Kind.class, kind).orElseThrow(HttpProblem::notFound), id);
        NoteForm form = new NoteForm(text, followUp);
        Optional<NoteText> said = form.said();
        if (said.isEmpty()) {
            return again(about, form, NoteText.Flaw.DAY);
        }
        return writing.write(about, said.get(), caller.actor()) instanceof NoteFlawed flawed
                ? again(about, form, flawed.flaw())
                : to(about);
    }

    /** Somebody came back to it. */
    @POST
    @Path("/{id}/settled")
    public Response settle(long id, @RestQuery @DefaultValue("") String from) {
        NoteAbout about = writing.settle(id, caller.actor());
        return from.equals("due") ? Response.seeOther(URI.create("/notes")).build() : to(about);
    }

    @POST
    @Path("/{id}/removal")
    public Response remove(long id) {
        return to(writing.remove(id, caller.actor()));
    }

    private static Response to(NoteAbout about) {
        return Response.seeOther(URI.create(about.path() + "#notes")).build();
    }

    private Response again(NoteAbout about, NoteForm form, NoteText.Flaw flaw) {
        NoteMessages words = Messages.in(visitor.language(), NoteMessages.class);
        return Response.status(422)
                .entity(NoteTemplates.again(new NoteAgainView(
                                about.path(),
                                "/notes/about/" + about.kind().code() + "/" + about.id(),
                                form,
                                LocalDate.now(clock).toString(),
                                flaw == NoteText.Flaw.DAY,
                                words.flaw(flaw)))
                        .setLocale(visitor.language().locale()))
                .build();
    }
}
