package org.ieum.privacy.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.Visitor;
import org.ieum.privacy.PrivacyNotice;
import org.ieum.privacy.PublishingNotices;
import org.ieum.privacy.web.RetentionFormatter.KeptLine;
import org.jboss.resteasy.reactive.RestQuery;

/** The privacy notice for a form on another site: its version is what a sign-up says in {@code consent}. */
@Path("/api/v1/privacy")
@Tag(name = "Sign-up")
class PrivacyResource {

    @Inject PublishingNotices notices;
    @Inject NoticeReader reader;
    @Inject Visitor visitor;

    /**
     * The notice.
     *
     * @param version what a sign-up says in {@code consent}
     * @param text parted by LF; a line that begins with {@code # } is a heading, with {@code - } an item
     * @param kept what is kept how long
     */
    @Schema(name = "PrivacyNotice")
    record NoticeAnswer(
            int version, @Schema(examples = "en") String language, Instant since, String text, List<KeptLine> kept) {}

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getPrivacyNotice",
            summary = "The privacy notice that is in force",
            description = "Show it before a sign-up is sent, and send its version as `consent`.")
    public NoticeAnswer notice(
            @RestQuery("lang") @Parameter(description = "`ko`, `en` or `zh`; else what Accept-Language asks for.")
                    String lang) {
        PageLanguage language = visitor.language();
        PrivacyNotice notice = notices.current();
        return new NoticeAnswer(
                notice.version(),
                language.code(),
                notice.publishedAt(),
                reader.text(notice, language),
                reader.kept(language));
    }
}
