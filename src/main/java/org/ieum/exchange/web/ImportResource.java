package org.ieum.exchange.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ieum.exchange.DataFile;
import org.ieum.exchange.FileContent;
import org.ieum.exchange.ImportChanges;
import org.ieum.exchange.Importing;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Fault;
import org.ieum.platform.Caller;
import org.ieum.platform.Flaw;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.ProblemAnswer;
import org.ieum.platform.QueryParameters;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Takes data files in. */
@Path("/api/v1/import")
@Tag(name = "Files")
class ImportResource {

    @Inject Importing importing;
    @Inject Caller caller;
    @Inject Visitor visitor;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({"coordinator", "admin"})
    @Operation(
            operationId = "importFiles",
            summary = "Takes learners, tutors, pairings and wishes in; all of them, or nothing with every faulty cell",
            description = "`warnings` stands beside the counts if an address belongs to somebody else already.")
    @Extension(name = ProblemAnswer.CONFLICTS, value = "`people-changed-meanwhile`: somebody changed the same people.")
    @RequestBody(content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(ref = "ImportFiles")))
    @APIResponse(
            responseCode = "200",
            description = "What became of the rows of each file; with `dryRun` what would.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "ImportTaken")))
    public Map<String, Object> take(
            MultipartFormDataInput parts,
            @Parameter(schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false")) @QueryParam("dryRun")
                    String dryRun) {
        QueryParameters query = new QueryParameters();
        boolean trial = query.flag("dryRun", dryRun);
        query.requireSound();
        ImportChanges changes =
                importing.take(files(parts), trial, caller.actor()).orThrow();
        Map<String, Object> answer = new LinkedHashMap<>();
        changes.tallies().forEach((file, tally) -> answer.put(file.code(), tally));
        if (!changes.warnings().isEmpty()) {
            answer.put(
                    "warnings",
                    changes.warnings().stream()
                            .map(flaw -> ImportWarning.of(flaw, visitor.language()))
                            .toList());
        }
        return answer;
    }

    private static Map<DataFile, FileContent> files(MultipartFormDataInput parts) {
        Map<DataFile, FileContent> files = new EnumMap<>(DataFile.class);
        List<Flaw> flaws = new ArrayList<>();
        parts.getValues().forEach((name, values) -> {
            Optional<DataFile> file = Coded.find(DataFile.class, name);
            if (file.isEmpty()) {
                flaws.add(flaw(name, Fault.UNKNOWN_FIELD));
            } else if (values.size() > 1) {
                flaws.add(flaw(name, Fault.DUPLICATE));
            } else {
                files.put(file.get(), new SentFile(values.iterator().next()));
            }
        });
        if (files.isEmpty() && flaws.isEmpty()) {
            flaws.add(flaw("", Fault.REQUIRED));
        }
        if (!flaws.isEmpty()) {
            throw HttpProblem.invalid(flaws);
        }
        return files;
    }

    private static Flaw flaw(String part, Fault fault) {
        return new Flaw(new Where.Cell(part, 1, Optional.empty()), fault, part, "");
    }
}
