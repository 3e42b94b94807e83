package org.ieum.desk.web.trail;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.account.ActorNames;
import org.ieum.audit.Audit;
import org.ieum.audit.StoppingReaders;
import org.ieum.audit.TrailRow;
import org.ieum.platform.Caller;
import org.ieum.platform.Messages;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** What everybody did, when and from where, for admins; and who was stopped while reading, to be let go on. */
@Path("/audit")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
@Blocking
class TrailPages {

    private static final int MOST = 100;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    @Inject Audit audit;
    @Inject StoppingReaders stopping;
    @Inject ActorNames names;
    @Inject Caller caller;
    @Inject Visitor visitor;
    @Inject ZoneId zone;

    /**
     * The page.
     *
     * @param actor whose rows alone it shows; empty for everybody's
     * @param next where it goes on; empty on the last
     */
    record TrailView(List<StoppedReader> stopped, String actor, List<TrailLine> lines, String next) {}

    /** Somebody who was stopped today; {@code self} is whoever reads the page, who cannot let themselves go on. */
    record StoppedReader(String actor, String name, boolean self) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "StoppedReader[" + actor + "]";
        }
    }

    /** A row in the reader's words; {@code href} is empty where what it is about has no page. */
    record TrailLine(String at, String actor, String name, String what, String about, String href, String network) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "TrailLine[" + what + "]";
        }
    }

    @GET
    @Transactional
    public TemplateInstance list(
            @RestQuery @DefaultValue("") String actor, @RestQuery @DefaultValue("") String before) {
        long first = before.matches("[0-9]{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
        audit.record(caller.actor(), "audit.listed");
        List<TrailRow> rows = audit.rows(actor, first, MOST);
        DeedWords words = new DeedWords(visitor.language());
        List<String> stopped = stopping.stopped();
        Map<String, String> named = names.named(Stream.concat(rows.stream().map(TrailRow::actor), stopped.stream())
                .collect(Collectors.toSet()));
        return TrailTemplates.trail(new TrailView(
                        stopped.stream()
                                .map(one -> new StoppedReader(one, name(one, named), one.equals(caller.actor())))
                                .toList(),
                        actor,
                        rows.stream().map(row -> line(row, named, words)).toList(),
                        rows.size() < MOST
                                ? ""
                                : Long.toString(rows.get(MOST - 1).id())))
                .setLocale(visitor.language().locale());
    }

    /** Lets somebody who was stopped read as much again today. */
    @POST
    @Path("allowances")
    public Response allow(@RestForm @DefaultValue("") String actor) {
        stopping.allow(actor, caller.actor());
        return Response.seeOther(URI.create("/audit")).build();
    }

    private TrailLine line(TrailRow row, Map<String, String> named, DeedWords words) {
        return new TrailLine(
                CLOCK.format(row.at().atZone(zone)),
                row.actor(),
                name(row.actor(), named),
                words.what(row),
                words.about(row),
                href(row),
                Optional.ofNullable(row.network()).orElse(""));
    }

    private String name(String actor, Map<String, String> named) {
        TrailMessages words = Messages.in(visitor.language(), TrailMessages.class);
        return switch (actor) {
            case Audit.PUBLIC -> words.themselves();
            case Audit.SYSTEM -> words.service();
            default -> named.get(actor);
        };
    }

    private static String href(TrailRow row) {
        if (row.targetId() == null) {
            return "";
        }
        return switch (row.targetKind()) {
            case "learner", "tutor", "round", "account" -> "/" + row.targetKind() + "s/" + row.targetId();
            case "mail" -> "/outbox/" + row.targetId();
            default -> "";
        };
    }
}
