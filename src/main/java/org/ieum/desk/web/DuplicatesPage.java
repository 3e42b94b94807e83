package org.ieum.desk.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ieum.desk.FindingDuplicates;
import org.ieum.desk.duplicate.MergeOutcome;
import org.ieum.desk.duplicate.MergingPeople;
import org.ieum.kernel.Side;
import org.ieum.person.LikelyDuplicate;
import org.ieum.platform.Caller;
import org.ieum.platform.Messages;
import org.ieum.platform.TimeText;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestQuery;

/** People who may be there twice. */
@Path("/duplicates")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
@Blocking
class DuplicatesPage {

    @Inject FindingDuplicates duplicates;
    @Inject MergingPeople merging;
    @Inject ZoneId zone;
    @Inject Visitor visitor;
    @Inject Caller caller;

    /** The pairs of one kind. */
    record SidePairs(String title, List<PairRow> rows) {}

    /** A pair; {@code why} they may be one, and where they are put together. */
    record PairRow(Someone first, Someone second, String why, String path) {}

    /**
     * The page.
     *
     * @param notice what was done; may be empty
     * @param takeBack where it is taken back; may be empty
     */
    record DuplicatesView(String notice, String takeBack, List<UndoableLine> undoable, List<SidePairs> parts) {

        /** Whether there are any. */
        public boolean some() {
            return parts.stream().anyMatch(part -> !part.rows().isEmpty());
        }
    }

    /** Two that were put together within a day. */
    record UndoableLine(long id, String href, String text, String until) {}

    /** One of the two in the reader's words. */
    record Someone(String href, String name, String ref, String status, String since) {}

    @GET
    public TemplateInstance list(
            @RestQuery @DefaultValue("") String merged,
            @RestQuery @DefaultValue("") String undone,
            @RestQuery @DefaultValue("") String apart) {
        PeopleFormatter format = PeopleFormatter.in(visitor.language());
        MergingMessages words = Messages.in(visitor.language(), MergingMessages.class);
        Optional<String> takeBack = Optional.of(apart)
                .filter(pair -> pair.matches("(learners|tutors)-[0-9]{1,18}-[0-9]{1,18}"))
                .map(pair -> "/duplicates/" + pair.replace('-', '/') + "/together");
        return DeskTemplates.duplicates(new DuplicatesView(
                        notice(merged, undone, takeBack.isPresent(), words),
                        takeBack.orElse(""),
                        merging.undoable().stream()
                                .map(one -> new UndoableLine(
                                        one.id(),
                                        PeopleAddress.of(
                                                one.kept().side(), one.kept().id()),
                                        words.pair(one.keptName(), one.goneName()),
                                        words.until(TimeText.moment(one.until(), zone))))
                                .toList(),
                        Arrays.stream(Side.values())
                                .map(kind -> part(kind, format))
                                .toList()))
                .setLocale(visitor.language().locale());
    }

    private static String notice(String merged, String undone, boolean apart, MergingMessages words) {
        if (apart) {
            return words.saidApart();
        }
        if (undone.isEmpty()) {
            return merged.isEmpty() ? "" : words.outcome(MergeOutcome.MERGED);
        }
        return undone.equals("yes") ? words.undone() : words.notUndone();
    }

    private SidePairs part(Side kind, PeopleFormatter format) {
        PeopleMessages words = format.words();
        return new SidePairs(
                words.listOf(kind),
                duplicates.find(kind, caller.actor()).stream()
                        .map(pair -> new PairRow(
                                someone(kind, pair.first(), format),
                                someone(kind, pair.second(), format),
                                pair.sameAddress() ? words.sameAddress() : words.sameName(),
                                path(kind, pair)))
                        .toList());
    }

    /** Who is taken stays, or who waits longer. */
    private static String path(Side kind, LikelyDuplicate pair) {
        LikelyDuplicate.Suspect one = pair.first();
        LikelyDuplicate.Suspect other = pair.second();
        boolean turned = one.status().isTaken() == other.status().isTaken()
                ? other.since().isBefore(one.since())
                : other.status().isTaken();
        return "/duplicates/" + kind.plural() + "/"
                + (turned ? other.id() + "/" + one.id() : one.id() + "/" + other.id());
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
