package org.ieum.hours.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.ieum.hours.Certificate;
import org.ieum.hours.Certificates;
import org.ieum.organisation.Organisation;
import org.ieum.organisation.Organisations;
import org.ieum.platform.Messages;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.RestQuery;

/** Where anybody checks a certificate by its code. It says what was certified and never to whom. */
@Path("/certificates")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class CheckingPages {

    @Inject Certificates certificates;
    @Inject Organisations organisations;
    @Inject ZoneId zone;
    @Inject Visitor visitor;

    /**
     * The page.
     *
     * @param code what was typed; empty before
     */
    record CheckView(String code, Optional<CheckedCertificate> found, String organisation) {}

    /** What was certified, in words. */
    record CheckedCertificate(String from, String until, int lessons, String time, String issued) {}

    @GET
    @Transactional
    public TemplateInstance check(@RestQuery @DefaultValue("") String code) {
        String typed = code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return HoursTemplates.check(new CheckView(
                        code,
                        certificates.byCode(typed).map(this::checked),
                        Optional.of(organisations.get())
                                .flatMap(Organisation::name)
                                .orElse("")))
                .setLocale(visitor.language().locale());
    }

    private CheckedCertificate checked(Certificate one) {
        CertificateMessages words = Messages.in(visitor.language(), CertificateMessages.class);
        return new CheckedCertificate(
                one.hours().from().toString(),
                one.hours().until().toString(),
                one.hours().lessons(),
                words.duration(one.hours().minutes() / 60, one.hours().minutes() % 60),
                one.issuedAt().atZone(zone).toLocalDate().toString());
    }
}
