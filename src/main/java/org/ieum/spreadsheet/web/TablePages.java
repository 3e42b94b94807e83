package org.ieum.spreadsheet.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.ieum.catalogue.Catalogue;
import org.ieum.exchange.DataFile;
import org.ieum.exchange.draft.ImportState;
import org.ieum.exchange.draft.TryingImports;
import org.ieum.kernel.Coded;
import org.ieum.platform.Caller;
import org.ieum.platform.Choice;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Messages;
import org.ieum.platform.TimeText;
import org.ieum.platform.Visitor;
import org.ieum.spreadsheet.BringingTablesIn;
import org.ieum.spreadsheet.BringingTablesIn.WordsOfTable;
import org.ieum.spreadsheet.LeftOutFile;
import org.ieum.spreadsheet.RememberingMappings;
import org.ieum.spreadsheet.TableInContract;
import org.ieum.spreadsheet.TableInWork;
import org.ieum.spreadsheet.source.HowToRead;
import org.ieum.spreadsheet.source.UnreadableTable;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Brings anybody's table in: its columns, its words, its rows; then it is looked at as any import. Each step is a page. */
@Path("/tables")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Blocking
class TablePages {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String COLUMN = "column-";
    private static final String CONSTANT = "all-";
    private static final List<DataFile> KINDS = List.of(DataFile.LEARNERS, DataFile.TUTORS, DataFile.PAIRINGS);

    @Inject BringingTablesIn tables;
    @Inject RememberingMappings mappings;
    @Inject TryingImports imports;
    @Inject Catalogue catalogue;
    @Inject Clock clock;
    @Inject Visitor visitor;
    @Inject Caller caller;

    static String path(UUID id) {
        return "/tables/" + id;
    }

    @GET
    public TemplateInstance choose() {
        return choose("");
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(MultipartFormDataInput parts) throws IOException {
        FormValue file = first(parts, "file");
        DataFile kind = Coded.find(DataFile.class, text(first(parts, "kind")))
                .filter(KINDS::contains)
                .orElse(DataFile.LEARNERS);
        if (file == null || !file.isFileItem() || file.getFileItem().getFileSize() == 0) {
            return refused(words().nothingChosen());
        }
        try (InputStream in = file.getFileItem().getInputStream()) {
            return to(path(tables.begin(in, kind, caller.actor())) + "/columns");
        }
    }

    /** What cannot be read is told with the remedy, wherever on the way it is met. */
    @ServerExceptionMapper
    public Response unreadable(UnreadableTable e) {
        return refused(why(e));
    }

    @GET
    @Path("/{id}/columns")
    public TemplateInstance columns(@PathParam("id") UUID id) {
        return columns(look(id), "");
    }

    @POST
    @Path("/{id}/reading")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response readAs(
            @PathParam("id") UUID id,
            @RestForm int sheet,
            @RestForm @DefaultValue("") String encoding,
            @RestForm @DefaultValue("") String separator,
            @RestForm int header) {
        try {
            tables.readAs(id, new HowToRead(sheet, encoding, separator, header), caller.actor());
            return to(path(id) + "/columns");
        } catch (UnreadableTable e) {
            return Response.status(422).entity(columns(look(id), why(e))).build();
        }
    }

    @POST
    @Path("/{id}/columns")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response mean(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        Map<Integer, String> meanings = new HashMap<>();
        Map<String, String> constants = new HashMap<>();
        form.forEach((name, values) -> {
            if (name.matches(COLUMN + "[0-9]{1,3}")) {
                meanings.put(Integer.valueOf(name.substring(COLUMN.length())), values.get(0));
            } else if (name.startsWith(CONSTANT)) {
                constants.put(name.substring(CONSTANT.length()), values.get(0));
            }
        });
        meanings.values().removeIf(String::isEmpty);
        tables.mean(id, meanings, constants, caller.actor());
        mappings.save(id, Optional.ofNullable(form.getFirst("name")).orElse(""), caller.actor());
        return to(path(id) + "/values");
    }

    /** Reads it as another one was read. */
    @POST
    @Path("/{id}/mapping")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response use(@PathParam("id") UUID id, @RestForm long mapping) {
        mappings.use(id, mapping, caller.actor());
        return to(path(id) + "/columns");
    }

    @POST
    @Path("/mappings/{mapping}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response forget(@PathParam("mapping") long mapping) {
        mappings.forget(mapping, caller.actor());
        return to("/tables");
    }

    @GET
    @Path("/{id}/values")
    public TemplateInstance values(@PathParam("id") UUID id) {
        return values(id, words(id), false);
    }

    /** What was said of a word does not hold. */
    @POST
    @Path("/{id}/values/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unteach(
            @PathParam("id") UUID id,
            @RestForm @DefaultValue("") String meaning,
            @RestForm @DefaultValue("") String text) {
        tables.unteach(id, meaning, text, caller.actor());
        return to(path(id) + "/values");
    }

    @POST
    @Path("/{id}/values")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response teach(
            @PathParam("id") UUID id,
            @RestForm("meaning") List<String> meanings,
            @RestForm("text") List<String> texts,
            @RestForm("said") List<String> said) {
        List<BringingTablesIn.Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < Math.min(meanings.size(), Math.min(texts.size(), said.size())); i++) {
            lessons.add(new BringingTablesIn.Lesson(meanings.get(i), texts.get(i), said.get(i)));
        }
        tables.teach(id, lessons, caller.actor());
        WordsOfTable words = words(id);
        return words.unknown().isEmpty()
                ? to(path(id) + "/rows")
                : Response.status(422).entity(values(id, words, true)).build();
    }

    @GET
    @Path("/{id}/rows")
    public Response rows(@PathParam("id") UUID id) {
        return tried(
                id,
                200,
                trial -> Response.ok(page(SpreadsheetTemplates.ready(
                                path(id),
                                trial.outcome().orElseThrow().rows(),
                                tables.left(id, caller.actor()).orElse(0))))
                        .build());
    }

    @POST
    @Path("/{id}/rows")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response goOn(@PathParam("id") UUID id, @RestForm("line") List<Integer> lines) {
        tables.leaveToo(id, Set.copyOf(lines), caller.actor());
        return tried(
                id,
                422,
                trial -> to("/import/" + trial.draft()
                        + (tables.left(id, caller.actor()).orElse(0) > 0 ? "?table=" + id : "")));
    }

    /** The rows that are left out, as they stood in the table, with the reason. */
    @GET
    @Path("/{id}/left")
    @Produces({"text/csv", WORKBOOK})
    public Response left(@PathParam("id") UUID id) {
        LeftOutFile file = tables.leftOut(id, words().whyLeft(), caller.actor()).orElseThrow(HttpProblem::notFound);
        return Response.ok(file.bytes(), file.workbook() ? WORKBOOK : "text/csv")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"rows." + (file.workbook() ? "xlsx" : "csv") + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response drop(@PathParam("id") UUID id) {
        tables.drop(id, caller.actor());
        return to("/tables");
    }

    /**
     * What becomes of a table that is understood, once it was tried as any import; while that goes on, how far it is.
     *
     * @param faulty the status of the page that says which cells are at fault, if there are any
     */
    private Response tried(UUID id, int faulty, Function<TryingImports.Trial, Response> then) {
        Optional<TryingImports.Trial> known = tables.trial(id, caller.actor())
                .flatMap(draft -> imports.await(draft, caller.actor()))
                .filter(trial -> trial.state() != ImportState.TAKEN);
        Optional<TryingImports.Trial> trial = known.or(() -> begun(id));
        if (trial.isEmpty()) {
            return to(path(id) + "/values");
        }
        return switch (trial.get().state()) {
            case TRYING, TAKING ->
                faulty == 200
                        ? Response.ok(page(SpreadsheetTemplates.trying(path(id), trial.get())))
                                .build()
                        : to(path(id) + "/rows");
            case TRIED, TAKEN -> then.apply(trial.get());
            case REFUSED -> faulty(id, faulty, trial.get());
        };
    }

    /** Has a table tried; empty if something in it is not understood. */
    private Optional<TryingImports.Trial> begun(UUID id) {
        TableInContract table = tables.translate(id, caller.actor()).orElseThrow(HttpProblem::notFound);
        if (table.doubtful()) {
            return Optional.empty();
        }
        UUID draft = imports.begin(Map.of(table.file(), table), caller.actor());
        tables.tried(id, draft, caller.actor());
        return imports.await(draft, caller.actor());
    }

    /** Whoever looks once more has mended something: it is tried anew then. */
    private Response faulty(UUID id, int status, TryingImports.Trial trial) {
        RowsView view = RowsView.of(id, trial.outcome().orElseThrow().problem(), words(), visitor.language());
        tables.because(id, view.reasons(), caller.actor());
        imports.drop(trial.draft(), caller.actor());
        return Response.status(status)
                .entity(page(SpreadsheetTemplates.rows(view)))
                .build();
    }

    private TableInWork look(UUID id) {
        return tables.look(id, caller.actor()).orElseThrow(HttpProblem::notFound);
    }

    private WordsOfTable words(UUID id) {
        return tables.wordsOf(id, caller.actor()).orElseThrow(HttpProblem::notFound);
    }

    private TemplateInstance values(UUID id, WordsOfTable words, boolean again) {
        return page(SpreadsheetTemplates.values(ValuesView.of(id, words, tableWords()), again));
    }

    private TemplateInstance columns(TableInWork table, String problem) {
        return page(SpreadsheetTemplates.columns(ColumnsView.of(table, mappings.all(), tableWords()), problem));
    }

    private TemplateInstance choose(String problem) {
        TableMessages words = words();
        return page(SpreadsheetTemplates.choose(
                problem,
                Choice.of(KINDS, words::kindOf),
                tables.begun(caller.actor()).stream()
                        .map(table -> new Choice(path(table.id()), begun(table)))
                        .toList(),
                mappings.all().stream()
                        .map(mapping -> new Choice(
                                "/tables/mappings/" + mapping.id(),
                                words.begun(words.kindOf(mapping.file()), mapping.name())))
                        .toList()));
    }

    private String begun(BringingTablesIn.Begun table) {
        return words().begun(words().kindOf(table.file()), TimeText.moment(table.at(), clock.getZone()));
    }

    private Response refused(String problem) {
        return Response.status(422).entity(choose(problem)).build();
    }

    private String why(UnreadableTable e) {
        String why = words().why(e.why());
        return e.place().isEmpty() ? why : words().whyAt(why, e.place());
    }

    private TemplateInstance page(TemplateInstance template) {
        return template.setLocale(visitor.language().locale());
    }

    private TableMessages words() {
        return Messages.in(visitor.language(), TableMessages.class);
    }

    private TableWords tableWords() {
        return new TableWords(words(), catalogue.names(visitor.language()), visitor.language());
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    private static FormValue first(MultipartFormDataInput parts, String name) {
        return parts.getValues()
                .getOrDefault(name, Arrays.asList((FormValue) null))
                .iterator()
                .next();
    }

    /** A part with a type is a file to the server. */
    private static String text(FormValue value) throws IOException {
        if (value == null || !value.isFileItem()) {
            return value == null ? "" : value.getValue();
        }
        try (InputStream in = value.getFileItem().getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
