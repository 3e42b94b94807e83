package org.ieum.selfservice.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.ieum.kernel.Coded;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.Caller;
import org.ieum.platform.Messages;
import org.ieum.platform.Visitor;
import org.ieum.selfservice.ReadingChanges;
import org.ieum.selfservice.ReadingChanges.ChangeByThemselves;
import org.jboss.resteasy.reactive.RestQuery;

/** What people changed by themselves, for coordinators who look in once a week. */
@Path("/changes")
@RolesAllowed({"coordinator", "admin"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class ChangesPage {

    @Inject ReadingChanges reading;
    @Inject Visitor visitor;
    @Inject Caller caller;

    record ChangeRow(String at, String name, String href, String kind, String what) {}

    @GET
    public TemplateInstance show(@RestQuery @DefaultValue("" + Long.MAX_VALUE) long before) {
        PageLanguage language = visitor.language();
        ChangesMessages words = Messages.in(language, ChangesMessages.class);
        List<ChangeByThemselves> found = reading.before(before, caller.actor());
        List<ChangeRow> rows = found.stream()
                .limit(ReadingChanges.SIZE)
                .map(change -> row(change, words))
                .toList();
        String older = found.size() > ReadingChanges.SIZE
                ? "/changes?before=" + found.get(ReadingChanges.SIZE - 1).id()
                : "";
        return SelfserviceTemplates.changes(rows, older).setLocale(language.locale());
    }

    private static ChangeRow row(ChangeByThemselves change, ChangesMessages words) {
        boolean learner = change.action().startsWith("learner.");
        return new ChangeRow(
                change.at(),
                change.name(),
                (learner ? "/learners/" : "/tutors/") + change.person(),
                learner ? words.learner() : words.tutor(),
                words.changeOf(what(change.action())));
    }

    /** {@code learner.lessons-ended} ended lessons. */
    private static OwnChange what(String action) {
        String code = action.substring(action.indexOf('.') + 1).replace('-', '_');
        return Coded.find(OwnChange.class, code).orElse(OwnChange.EDITED);
    }
}
