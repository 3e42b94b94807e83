package org.ieum.mail.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.Readers;
import org.ieum.platform.Words;
import org.jboss.resteasy.reactive.RestResponse;

/** What every page here does for whoever opens it. */
final class Visitor {

    private Visitor() {}

    /** As chosen in the address, or as the browser asks. */
    static PageLanguage language(String chosen, HttpHeaders headers) {
        return Readers.language(chosen, headers.getAcceptableLanguages());
    }

    static String date(LocalDate date, PageLanguage language) {
        String pattern = Words.in(language, PageWords.class).datePattern();
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
