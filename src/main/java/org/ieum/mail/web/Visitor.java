package org.ieum.mail.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.ieum.kernel.Coded;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.Reader;
import org.jboss.resteasy.reactive.RestResponse;

/** What every page here does for whoever opens it. */
final class Visitor {

    private Visitor() {}

    /** As chosen in the address, or as the browser asks. */
    static PageLanguage language(String chosen, HttpHeaders headers) {
        return Optional.ofNullable(chosen)
                .flatMap(code -> Coded.find(PageLanguage.class, code))
                .orElseGet(() -> Reader.language(headers));
    }

    static String date(LocalDate date, PageLanguage language) {
        String pattern = Reader.words(PageWords.class, language).datePattern();
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(date);
    }

    /** Kept by nobody, and its address, a secret, told to nobody. */
    static RestResponse<TemplateInstance> page(RestResponse.Status status, TemplateInstance page) {
        return RestResponse.ResponseBuilder.create(status, page)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
