package org.ieum.privacy.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Messages;
import org.ieum.platform.Visitor;
import org.ieum.privacy.PrivacyNotice;
import org.ieum.privacy.PublishingNotices;
import org.ieum.privacy.web.RetentionFormatter.KeptLine;
import org.jboss.resteasy.reactive.RestQuery;

/** What everybody may read of what is done with their data: the notice, and what is kept how long. */
@Path("/privacy")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class PrivacyPage {

    @Inject PublishingNotices notices;
    @Inject NoticeReader reader;
    @Inject Visitor visitor;

    /**
     * The page.
     *
     * @param edition which version, since when
     * @param old whether it is in force no more
     */
    record PrivacyView(String edition, boolean old, List<NoticeBlock> blocks, List<KeptLine> kept) {}

    @GET
    public TemplateInstance show(@RestQuery("version") @DefaultValue("") String version) {
        PrivacyNotice current = notices.current();
        PrivacyNotice notice = version.isEmpty()
                ? current
                : number(version).flatMap(notices::find).orElseThrow(HttpProblem::notFound);
        PageLanguage language = visitor.language();
        PrivacyMessages words = Messages.in(language, PrivacyMessages.class);
        boolean old = notice.version() != current.version();
        String since = reader.since(notice, language);
        return PrivacyTemplates.privacy(new PrivacyView(
                        old ? words.old(notice.version(), since) : words.version(notice.version(), since),
                        old,
                        NoticeBlock.of(reader.text(notice, language)),
                        reader.kept(language)))
                .setLocale(language.locale());
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
