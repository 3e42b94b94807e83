package org.ieum.mail.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.ieum.outbox.CheckingSender;
import org.ieum.outbox.CheckingSender.SenderFinding;
import org.ieum.platform.Messages;
import org.ieum.platform.Visitor;

/** What the world can read of the domain that mails come from, and what is missing there. */
@Path("/settings/mail")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
@Blocking
class SenderPage {

    @Inject CheckingSender checking;
    @Inject Visitor visitor;

    /** What is said of one record, and what stands there. */
    record SenderLine(String record, String said, String name, String seen) {}

    record SenderView(String address, List<SenderLine> lines) {}

    @GET
    public TemplateInstance show() {
        SenderMessages words = Messages.in(visitor.language(), SenderMessages.class);
        List<SenderLine> lines =
                checking.check().stream().map(found -> line(found, words)).toList();
        return MailPageTemplates.sender(new SenderView(checking.address(), lines))
                .setLocale(visitor.language().locale());
    }

    private static SenderLine line(SenderFinding found, SenderMessages words) {
        return new SenderLine(found.record().name(), said(found, words), found.name(), found.seen());
    }

    private static String said(SenderFinding found, SenderMessages words) {
        return switch (found.standing()) {
            case GOOD -> words.good();
            case TWICE -> words.twice();
            case WEAK ->
                switch (found.record()) {
                    case SPF -> words.spfWeak();
                    case DMARC -> words.dmarcWeak();
                    case DKIM, MX -> words.good();
                };
            case MISSING ->
                switch (found.record()) {
                    case SPF -> words.spfMissing();
                    case DKIM -> words.dkimMissing();
                    case DMARC -> words.dmarcMissing();
                    case MX -> words.mxMissing();
                };
            case UNKNOWN ->
                found.record() == CheckingSender.SenderRecord.DKIM
                                && found.name().startsWith("…")
                        ? words.dkimUnknown()
                        : words.unknown();
        };
    }
}
