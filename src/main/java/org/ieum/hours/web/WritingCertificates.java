package org.ieum.hours.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.ieum.hours.Certificate;
import org.ieum.hours.GivenHours;
import org.ieum.hours.HoursSettings;
import org.ieum.hours.ReadingHours;
import org.ieum.hours.paper.Legible;
import org.ieum.hours.paper.PrintingPdf;
import org.ieum.hours.web.CertificateSheet.MonthRow;
import org.ieum.kernel.PageLanguage;
import org.ieum.organisation.Letterhead;
import org.ieum.organisation.Letterheads;
import org.ieum.organisation.Logos;
import org.ieum.platform.Messages;
import org.ieum.platform.start.BaseUrl;

/** Writes certificates, for a page and as a file. */
@Singleton
public class WritingCertificates {

    @Inject ReadingHours reading;
    @Inject Letterheads letterheads;
    @Inject Logos logos;
    @Inject HoursSettings settings;
    @Inject BaseUrl baseUrl;
    @Inject ZoneId zone;
    @Inject PrintingPdf printing;

    /** What stands on a tutor's, who has this name. */
    public CertificateSheet sheet(Certificate one, String name, PageLanguage language) {
        CertificateMessages words = words(language);
        Letterhead organisation = letterheads.current();
        GivenHours given = reading.between(
                one.tutorId().orElseThrow(), one.hours().from(), one.hours().until());
        boolean same = given.lessons() == one.hours().lessons()
                && given.minutes() == one.hours().minutes();
        return new CertificateSheet(
                name,
                one.hours().from().toString(),
                one.hours().until().toString(),
                one.hours().lessons(),
                duration(one.hours().minutes(), words),
                same ? months(given, language) : List.of(),
                one.issuedAt().atZone(zone).toLocalDate().toString(),
                organisation.name().orElse("Ieum"),
                organisation.logo() > 0 ? "/logo.png?v=" + organisation.logo() : "",
                settings.signatory().orElse(""),
                words.checkAt(baseUrl.to("/certificates"), one.code()));
    }

    /** The months of some hours, in words. */
    public List<MonthRow> months(GivenHours given, PageLanguage language) {
        return given.months().stream()
                .map(month -> new MonthRow(
                        month.month().toString(), month.lessons(), duration(month.minutes(), words(language))))
                .toList();
    }

    /** Whether a sheet has signs that {@link #pdf} cannot write. */
    public boolean lacks(CertificateSheet sheet) {
        return Legible.lacks(sheet.name(), sheet.organisation(), sheet.signatory());
    }

    /** A sheet as a PDF. */
    public byte[] pdf(CertificateSheet sheet, PageLanguage language) {
        Optional<byte[]> png = sheet.logo().isEmpty() ? Optional.empty() : logos.png();
        String picture = png.map(
                        bytes -> "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes))
                .orElse("");
        return printing.print(HoursTemplates.paper(sheet.as(picture, Legible::of))
                .setLocale(language.locale())
                .render());
    }

    private static String duration(int minutes, CertificateMessages words) {
        return words.duration(minutes / 60, minutes % 60);
    }

    private static CertificateMessages words(PageLanguage language) {
        return Messages.in(language, CertificateMessages.class);
    }
}
