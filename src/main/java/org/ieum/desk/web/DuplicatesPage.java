package org.ieum.desk.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.ieum.desk.FindingDuplicates;
import org.ieum.kernel.Side;
import org.ieum.person.LikelyDuplicate;
import org.ieum.platform.Caller;
import org.ieum.platform.Visitor;

/** People who may be there twice. */
@Path("/duplicates")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Blocking
class DuplicatesPage {

    @Inject FindingDuplicates duplicates;
    @Inject Visitor visitor;
    @Inject Caller caller;

    /** The pairs of one kind. */
    record SidePairs(String title, List<PairRow> rows) {}

    /** A pair; {@code why} they may be one. */
    record PairRow(Someone first, Someone second, String why) {}

    /** One of the two in the reader's words. */
    record Someone(String href, String name, String ref, String status, String since) {}

    @GET
    public TemplateInstance list() {
        PeopleFormatter format = PeopleFormatter.in(visitor.language());
        return DeskTemplates.duplicates(Arrays.stream(Side.values())
                        .map(kind -> part(kind, format))
                        .toList())
                .setLocale(visitor.language().locale());
    }

    private SidePairs part(Side kind, PeopleFormatter format) {
        PeopleMessages words = format.words();
        return new SidePairs(
                words.listOf(kind),
                duplicates.find(kind, caller.actor()).stream()
                        .map(pair -> new PairRow(
                                someone(kind, pair.first(), format),
                                someone(kind, pair.second(), format),
                                pair.sameAddress() ? words.sameAddress() : words.sameName()))
                        .toList());
    }

    private static Someone someone(Side kind, LikelyDuplicate.Suspect one, PeopleFormatter format) {
        return new Someone(
                "/" + kind.plural() + "/" + one.id(),
                one.name(),
                one.ref(),
                format.words().status(one.status()),
                one.since().toString());
    }
}
