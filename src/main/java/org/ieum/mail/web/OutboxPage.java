package org.ieum.mail.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.kernel.Coded;
import org.ieum.kernel.PageLanguage;
import org.ieum.mail.MailKind;
import org.ieum.mail.MakingMailsAgain;
import org.ieum.mail.SendingTestMail;
import org.ieum.outbox.Letter;
import org.ieum.outbox.LookingAfterMails;
import org.ieum.outbox.MailState;
import org.ieum.outbox.MailsInSight;
import org.ieum.outbox.OutboxMessage;
import org.ieum.outbox.OutboxMessages;
import org.ieum.outbox.RecipientKind;
import org.ieum.outbox.TryingServer;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Messages;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestResponse;

/** The mails as coordinators see them. Opening one leaves a trace. */
@Path("/outbox")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
class OutboxPage {

    private static final int PAGE = 50;

    @Inject OutboxMessages messages;
    @Inject LookingAfterMails mails;
    @Inject MailRows lines;
    @Inject SendingTestMail test;
    @Inject MakingMailsAgain making;
    @Inject Audit audit;
    @Inject Caller caller;
    @Inject Visitor visitor;

    @GET
    @Transactional
    public TemplateInstance list(
            @QueryParam("state") String stateCode,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("before") @DefaultValue("" + Long.MAX_VALUE) long before) {
        audit.record(caller.actor(), "mail.listed");
        return list(stateCode, kind, before, "");
    }

    /** Tells on the page at once what the mail server said to a mail to the admin's own address. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed("admin")
    public TemplateInstance test() throws InterruptedException {
        TryingServer.ServerAnswer answer = test.send(caller.actor(), visitor.language());
        return list(null, "", Long.MAX_VALUE, say(answer));
    }

    private String say(TryingServer.ServerAnswer answer) {
        MailPageMessages words = Messages.in(visitor.language(), MailPageMessages.class);
        if (answer instanceof TryingServer.ServerAnswer.MailRefused refused) {
            return words.testRefused(refused.words());
        }
        return answer instanceof TryingServer.ServerAnswer.MailTaken ? words.testTaken() : words.testNoServer();
    }

    private TemplateInstance list(String stateCode, String kind, long before, String test) {
        PageLanguage language = visitor.language();
        MailsInSight sight = MailKind.inSightOf(caller.account());
        Optional<MailState> state = Optional.ofNullable(stateCode).flatMap(code -> Coded.find(MailState.class, code));
        Optional<String> ofKind = Optional.of(kind).filter(code -> !code.isEmpty());
        List<OutboxMessage> found =
                messages.newest(new OutboxMessages.MailSearch(state, ofKind), before, PAGE + 1, sight);
        List<MailRow> rows = lines.of(found.stream().limit(PAGE).toList(), language);
        Optional<Long> older =
                found.size() > PAGE ? Optional.of(rows.get(PAGE - 1).id()) : Optional.empty();
        OutboxView view = new OutboxView(
                rows, OutboxFilters.of(messages.counts(sight), state, kind, language), older, mails.canLeave(), test);
        return MailPageTemplates.outbox(view).setLocale(language.locale());
    }

    @GET
    @Path("/{id}")
    @Transactional
    public TemplateInstance read(@PathParam("id") long id) {
        PageLanguage language = visitor.language();
        OutboxMessage message = opened(id);
        MailRow row = lines.of(List.of(message), language).get(0);
        TemplateInstance page =
                row.unmade() ? MailPageTemplates.unmade(row) : MailPageTemplates.message(row, mails.letter(message));
        return page.setLocale(language.locale());
    }

    /** The letter alone, for the frame on its page; what it may do there is said by {@code AnswerHeaders}. */
    @GET
    @Path("/{id}/html")
    @Transactional
    public String html(@PathParam("id") long id) {
        return Optional.of(opened(id))
                .filter(message -> message.state() != MailState.UNMADE)
                .map(message -> mails.letter(message).html())
                .orElseThrow(HttpProblem::notFound);
    }

    @GET
    @Path("/{id}/file")
    // Whatever the browser asks for: it is saved, not shown.
    @Produces(MediaType.WILDCARD)
    @Transactional
    public RestResponse<String> file(@PathParam("id") long id, @QueryParam("number") @DefaultValue("0") int number) {
        Letter.Attachment file = Optional.of(opened(id))
                .filter(message -> message.state() != MailState.UNMADE)
                .flatMap(message -> mails.letter(message).attachments().stream()
                        .skip(Math.max(0, number))
                        .findFirst())
                .orElseThrow(HttpProblem::notFound);
        return RestResponse.ResponseBuilder.ok(file.content())
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .build();
    }

    @POST
    @Path("/{id}/retry")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public RestResponse<Void> retry(@PathParam("id") long id) {
        if (mails.retry(id)) {
            retried(id);
        }
        return RestResponse.seeOther(URI.create("/outbox/" + id));
    }

    /** Makes the letter of a mail again, of which there is none. */
    @POST
    @Path("/{id}/letter")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public RestResponse<Void> make(@PathParam("id") long id) {
        if (making.make(id)) {
            audit.record(caller.actor(), "mail.made-again", "mail", id);
        }
        return RestResponse.seeOther(URI.create("/outbox/" + id));
    }

    /** Of all mails that have none, after a fault that concerned every one. */
    @POST
    @Path("/letters")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public RestResponse<Void> makeAll() {
        making.makeAll().forEach(id -> audit.record(caller.actor(), "mail.made-again", "mail", id));
        return RestResponse.seeOther(URI.create("/outbox"));
    }

    /** All that were given up, after a fault of the SMTP server that concerned every one. */
    @POST
    @Path("/retries")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public RestResponse<Void> retryAll() {
        mails.retryAll().forEach(this::retried);
        return RestResponse.seeOther(URI.create("/outbox"));
    }

    private void retried(long id) {
        audit.record(caller.actor(), "mail.retried", "mail", id);
    }

    private OutboxMessage opened(long id) {
        OutboxMessage message =
                messages.findByIdOptional(id).filter(this::isForTheirEyes).orElseThrow(HttpProblem::notFound);
        audit.record(caller.actor(), "mail.read", "mail", id);
        return message;
    }

    /** The link of an invitation makes whoever opens it what it says, an admin too. */
    private boolean isForTheirEyes(OutboxMessage message) {
        return MailKind.inSightOf(caller.account()).has(message)
                && (message.recipient().kind() != RecipientKind.ACCOUNT || caller.hasRole("admin"));
    }
}
