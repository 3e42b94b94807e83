package org.ieum.selfservice.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ieum.audit.Audit;
import org.ieum.hours.Certificate;
import org.ieum.hours.Certificates;
import org.ieum.hours.GivenHours;
import org.ieum.hours.IssuingCertificates;
import org.ieum.hours.ReadingHours;
import org.ieum.hours.web.CertificateMessages;
import org.ieum.hours.web.CertificateSheet;
import org.ieum.hours.web.CertificateSheet.MonthRow;
import org.ieum.hours.web.WritingCertificates;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Messages;
import org.ieum.platform.Visitor;
import org.ieum.selfservice.ReadingOwnPage;
import org.jboss.resteasy.reactive.RestForm;

/** Where a tutor sees the hours that they gave, and has them certified, on a page to print. */
@Path("/my")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class OwnGivenPage {

    private static final String PDF = "application/pdf";

    @Inject Door door;
    @Inject ReadingOwnPage own;
    @Inject ReadingHours reading;
    @Inject IssuingCertificates issuing;
    @Inject Certificates certificates;
    @Inject WritingCertificates writing;
    @Inject ZoneId zone;
    @Inject Visitor visitor;

    /**
     * The page.
     *
     * @param years that have lessons, the latest first
     * @param none whether nothing could be certified
     */
    record GivenView(
            List<MonthRow> months, String all, List<Integer> years, List<CertificateRow> certificates, boolean none) {}

    record CertificateRow(String code, String from, String until, String issued) {}

    @GET
    @Path("/given")
    public Response show() {
        return door.let(who -> page(200, who, false));
    }

    /** For a year, or for all that there is. */
    @POST
    @Path("/given")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response issue(@RestForm @DefaultValue("") String year) {
        return door.let(who -> {
            tutor(who);
            Optional<Year> one =
                    Optional.of(year).filter(typed -> typed.matches("[0-9]{4}")).map(Year::parse);
            GivenHours all = reading.all(who.id());
            LocalDate first = all.months().isEmpty()
                    ? all.until()
                    : all.months().get(0).month().atDay(1);
            return issuing.issue(
                            who.id(),
                            one.map(typed -> typed.atDay(1)).orElse(first),
                            one.map(typed -> typed.atMonth(12).atEndOfMonth()).orElse(all.until()),
                            Audit.PUBLIC)
                    .map(issued -> Door.to("/my/certificates/" + issued.code()))
                    .orElseGet(() -> page(409, who, true));
        });
    }

    @GET
    @Path("/certificates/{code}")
    public Response print(String code) {
        return door.let(who -> {
            CertificateSheet sheet = sheet(who, code);
            return Door.page(
                    200,
                    SelfserviceTemplates.certificate(sheet, code, writing.lacks(sheet))
                            .setLocale(visitor.language().locale()));
        });
    }

    /** The same as a file; its name is nobody's. */
    @GET
    @Path("/certificates/{code}.pdf")
    @Produces(PDF)
    public Response save(String code) {
        return door.let(who -> {
            CertificateSheet sheet = sheet(who, code);
            String name = "certificate-" + sheet.from() + "-" + sheet.until() + ".pdf";
            return Response.ok(writing.pdf(sheet, visitor.language()), PDF)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        });
    }

    private CertificateSheet sheet(PersonId who, String code) {
        tutor(who);
        Certificate one = certificates.of(who.id(), code).orElseThrow(HttpProblem::notFound);
        return writing.sheet(one, own.read(who).person().displayName(), visitor.language());
    }

    private Response page(int status, PersonId who, boolean none) {
        tutor(who);
        GivenHours all = reading.all(who.id());
        TreeSet<Integer> years = all.months().stream()
                .map(month -> month.month().getYear())
                .collect(Collectors.toCollection(TreeSet::new));
        return Door.page(
                status,
                SelfserviceTemplates.given(new GivenView(
                                writing.months(all, visitor.language()),
                                time(all.minutes()),
                                List.copyOf(years.descendingSet()),
                                certificates.of(who.id()).stream()
                                        .map(this::row)
                                        .toList(),
                                none))
                        .setLocale(visitor.language().locale()));
    }

    private CertificateRow row(Certificate one) {
        return new CertificateRow(
                one.code(),
                one.hours().from().toString(),
                one.hours().until().toString(),
                one.issuedAt().atZone(zone).toLocalDate().toString());
    }

    private String time(int minutes) {
        return words().duration(minutes / 60, minutes % 60);
    }

    private CertificateMessages words() {
        return Messages.in(visitor.language(), CertificateMessages.class);
    }

    private static void tutor(PersonId who) {
        if (who.side() != Side.TUTOR) {
            throw HttpProblem.notFound();
        }
    }
}
