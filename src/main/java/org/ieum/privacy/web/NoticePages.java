package org.ieum.privacy.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Text;
import org.ieum.platform.Caller;
import org.ieum.platform.Messages;
import org.ieum.platform.Visitor;
import org.ieum.privacy.NoticeTexts;
import org.ieum.privacy.PrivacyNotice;
import org.ieum.privacy.PublishingNotices;
import org.ieum.privacy.RetentionClock;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Where an admin writes what people are told, and coordinators see what will be deleted. */
@Path("/settings/privacy")
@RolesAllowed({"coordinator", "admin"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class NoticePages {

    @Inject PublishingNotices notices;
    @Inject NoticeReader reader;
    @Inject RetentionClock retention;
    @Inject Visitor visitor;
    @Inject Caller caller;

    /**
     * The page.
     *
     * @param seen the version that is in force, from which the texts were written
     * @param placeholder stands for the organisation's name
     * @param problem what is wrong with what was sent; empty if nothing is
     */
    record NoticeView(
            boolean mayChange,
            boolean published,
            String problem,
            int seen,
            String placeholder,
            NoticeTexts texts,
            List<Edition> editions,
            List<ComingLine> coming) {

        /** What the next version is called. */
        public int next() {
            return seen + 1;
        }
    }

    /** A version that is or was in force. */
    record Edition(int version, String text) {}

    /** What will be deleted of one thing. */
    record ComingLine(String what, String kept, long now, long week, long month) {}

    @GET
    public TemplateInstance show(@RestQuery boolean published) {
        PrivacyNotice current = notices.current();
        return page(texts(current), current.version(), "", published);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed("admin")
    public Response publish(
            @RestForm @DefaultValue("") String ko,
            @RestForm @DefaultValue("") String en,
            @RestForm @DefaultValue("") String zh,
            @RestForm @DefaultValue("") String seen) {
        NoticeTexts texts = new NoticeTexts(lines(ko), lines(en), lines(zh));
        int current = notices.current().version();
        if (!texts.areSound()) {
            return refused(texts, current, words().bad(PrivacyNotice.MOST));
        }
        int from = seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
        return notices.publish(texts, from, caller.actor())
                ? Response.seeOther(URI.create("/settings/privacy?published=true"))
                        .build()
                : refused(texts, current, words().overtaken());
    }

    private Response refused(NoticeTexts texts, int current, String problem) {
        return Response.status(422).entity(page(texts, current, problem, false)).build();
    }

    private TemplateInstance page(NoticeTexts texts, int seen, String problem, boolean published) {
        PageLanguage language = visitor.language();
        RetentionFormatter format = RetentionFormatter.in(language);
        return PrivacyTemplates.notice(new NoticeView(
                        caller.hasRole("admin"),
                        published,
                        problem,
                        seen,
                        PrivacyNotice.ORGANISATION,
                        texts,
                        notices.all().stream()
                                .map(one -> new Edition(
                                        one.version(), words().line(one.version(), reader.since(one, language))))
                                .toList(),
                        retention.coming().stream()
                                .map(one -> new ComingLine(
                                        format.what(one.retention()),
                                        format.lasts(one.retention().lasts()),
                                        one.now(),
                                        one.inAWeek(),
                                        one.inAMonth()))
                                .toList()))
                .setLocale(language.locale());
    }

    private NoticeMessages words() {
        return Messages.in(visitor.language(), NoticeMessages.class);
    }

    private static NoticeTexts texts(PrivacyNotice notice) {
        return new NoticeTexts(
                notice.text(PageLanguage.KO), notice.text(PageLanguage.EN), notice.text(PageLanguage.ZH));
    }

    /** As browsers send them, parted by CR LF. */
    private static String lines(String text) {
        return Text.clean(text.replace("\r\n", "\n"));
    }
}
