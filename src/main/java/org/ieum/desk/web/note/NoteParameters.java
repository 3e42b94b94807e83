package org.ieum.desk.web.note;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ieum.note.NoteAbout;
import org.ieum.platform.QueryParameters;
import org.jboss.resteasy.reactive.RestQuery;

/** Which notes a program asks for, in its address. */
class NoteParameters {

    @RestQuery
    @Parameter(description = "About the learner of this key.")
    String learner;

    @RestQuery
    @Parameter(description = "About the tutor of this key.")
    String tutor;

    @RestQuery
    @Parameter(description = "About this pairing.", schema = @Schema(type = SchemaType.INTEGER, format = "int64"))
    String pairing;

    @RestQuery
    @Parameter(
            description = "Only those to which somebody has to come back.",
            schema = @Schema(type = SchemaType.BOOLEAN))
    String open;

    /** Whom and what they are about; empty for all. */
    List<NoteAbout> about(QueryParameters query, NotedThings things) {
        return Stream.of(
                        query.optional("learner", learner, things::learner),
                        query.optional("tutor", tutor, things::tutor),
                        query.optional("pairing", pairing, things::pairing))
                .flatMap(Optional::stream)
                .toList();
    }

    boolean open(QueryParameters query) {
        return query.flag("open", open);
    }
}
