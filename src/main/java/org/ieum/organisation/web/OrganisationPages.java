package org.ieum.organisation.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.kernel.PageLanguage;
import org.ieum.organisation.ChangingOrganisation;
import org.ieum.organisation.ChangingOrganisation.MailLines;
import org.ieum.organisation.Contact;
import org.ieum.organisation.Letterheads;
import org.ieum.organisation.Organisation;
import org.ieum.organisation.Organisations;
import org.ieum.platform.Caller;
import org.ieum.platform.Messages;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What the organisation says of itself: coordinators see it, admins change it. */
@Path("/settings")
@RolesAllowed({"coordinator", "admin"})
@Produces(MediaType.TEXT_HTML)
class OrganisationPages {

    private static final String HERE = "/settings/organisation";

    @Inject Organisations organisations;
    @Inject Letterheads letterheads;
    @Inject ChangingOrganisation changing;
    @Inject Visitor visitor;
    @Inject Caller caller;

    /**
     * The page.
     *
     * @param problem what is wrong with what was sent; empty if nothing is
     * @param contact how strangers reach it
     * @param logo number of the logo; 0 without one
     * @param placeholder stands for the reader's name
     */
    record OrganisationView(
            boolean mayChange,
            boolean saved,
            String problem,
            String name,
            Contact contact,
            int logo,
            String placeholder,
            List<OrganisationLine> greetings,
            List<OrganisationLine> closings,
            List<OrganisationLine> welcomes) {}

    /** A line of the mails or of the sign-up. */
    record OrganisationLine(String field, String language, String label, String text) {}

    @GET
    public Response first() {
        return Response.seeOther(URI.create(HERE)).build();
    }

    @GET
    @Path("/organisation")
    public TemplateInstance show(@RestQuery boolean saved) {
        Organisation organisation = organisations.get();
        return page(organisation, "", saved);
    }

    @POST
    @Path("/organisation/name")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed("admin")
    public Response call(MultivaluedMap<String, String> fields) {
        Optional<String> name = OrganisationForm.text(fields, "name");
        if (!OrganisationForm.isLine(name, Organisation.LONGEST_NAME)) {
            String problem = words().badName(Organisation.LONGEST_NAME);
            Organisation organisation = organisations.get();
            return refused(page(name, organisation.contact(), OrganisationForm.lines(organisation), problem, false));
        }
        changing.call(name, caller.actor());
        return saved();
    }

    @POST
    @Path("/organisation/contact")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed("admin")
    public Response reach(MultivaluedMap<String, String> fields) {
        Contact contact = OrganisationForm.contact(fields);
        if (!OrganisationForm.isGood(contact)) {
            Organisation organisation = organisations.get();
            String problem = words().badName(Organisation.MOST);
            return refused(page(organisation.name(), contact, OrganisationForm.lines(organisation), problem, false));
        }
        changing.reach(contact, caller.actor());
        return saved();
    }

    @POST
    @Path("/organisation/mails")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed("admin")
    public Response write(MultivaluedMap<String, String> fields) {
        Map<PageLanguage, MailLines> lines = OrganisationForm.lines(fields);
        boolean good = lines.values().stream()
                .flatMap(line -> Stream.of(line.greeting(), line.closing(), line.welcome()))
                .allMatch(line -> OrganisationForm.isLine(line, Organisation.MOST));
        if (!good) {
            String problem = words().badLine(Organisation.MOST);
            Organisation organisation = organisations.get();
            return refused(page(organisation.name(), organisation.contact(), lines, problem, false));
        }
        changing.write(lines, caller.actor());
        return saved();
    }

    /**
     * Another logo.
     *
     * @throws IOException if what was uploaded cannot be read from our own disk
     */
    @POST
    @Path("/organisation/logo")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed("admin")
    public Response show(@RestForm("logo") FileUpload logo) throws IOException {
        byte[] upload = logo == null ? new byte[0] : Files.readAllBytes(logo.uploadedFile());
        if (!changing.show(upload, caller.actor())) {
            return refused(page(organisations.get(), words().badLogo(), false));
        }
        return saved();
    }

    @POST
    @Path("/organisation/logo/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed("admin")
    public Response hideLogo() {
        changing.hideLogo(caller.actor());
        return saved();
    }

    private TemplateInstance page(Organisation organisation, String problem, boolean saved) {
        return page(organisation.name(), organisation.contact(), OrganisationForm.lines(organisation), problem, saved);
    }

    private TemplateInstance page(
            Optional<String> name, Contact contact, Map<PageLanguage, MailLines> lines, String problem, boolean saved) {
        PageLanguage language = visitor.language();
        OrganisationMessages words = words();
        return OrganisationTemplates.organisation(new OrganisationView(
                        caller.hasRole("admin"),
                        saved,
                        problem,
                        name.orElse(""),
                        contact,
                        letterheads.current().logo(),
                        Organisation.NAME,
                        List.of(
                                greeting(PageLanguage.KO, words.greetingKo(), lines),
                                greeting(PageLanguage.EN, words.greetingEn(), lines),
                                greeting(PageLanguage.ZH, words.greetingZh(), lines)),
                        List.of(
                                closing(PageLanguage.KO, words.closingKo(), lines),
                                closing(PageLanguage.EN, words.closingEn(), lines),
                                closing(PageLanguage.ZH, words.closingZh(), lines)),
                        List.of(
                                welcome(PageLanguage.KO, words.welcomeKo(), lines),
                                welcome(PageLanguage.EN, words.welcomeEn(), lines),
                                welcome(PageLanguage.ZH, words.welcomeZh(), lines))))
                .setLocale(language.locale());
    }

    private static OrganisationLine greeting(PageLanguage language, String label, Map<PageLanguage, MailLines> lines) {
        String text = lines.get(language).greeting().orElse("");
        return new OrganisationLine("greeting-" + language.code(), language.code(), label, text);
    }

    private static OrganisationLine closing(PageLanguage language, String label, Map<PageLanguage, MailLines> lines) {
        String text = lines.get(language).closing().orElse("");
        return new OrganisationLine("closing-" + language.code(), language.code(), label, text);
    }

    private static OrganisationLine welcome(PageLanguage language, String label, Map<PageLanguage, MailLines> lines) {
        String text = lines.get(language).welcome().orElse("");
        return new OrganisationLine("welcome-" + language.code(), language.code(), label, text);
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(422).entity(page).build();
    }

    private static Response saved() {
        return Response.seeOther(URI.create(HERE + "?saved=true")).build();
    }

    private OrganisationMessages words() {
        return Messages.in(visitor.language(), OrganisationMessages.class);
    }
}
