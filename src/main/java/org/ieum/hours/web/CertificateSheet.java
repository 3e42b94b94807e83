package org.ieum.hours.web;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What stands on a certificate, on the page and in the file.
 *
 * @param months empty when they no longer add up to what was certified
 * @param logo where its picture is; empty without one
 * @param signatory empty without one
 */
public record CertificateSheet(
        String name,
        String from,
        String until,
        int lessons,
        String time,
        List<MonthRow> months,
        String issued,
        String organisation,
        String logo,
        String signatory,
        String check) {

    /** {@code 2026-11}. */
    public record MonthRow(String month, int lessons, String time) {}

    /** With another picture, and with what people wrote in another way. */
    CertificateSheet as(String picture, UnaryOperator<String> written) {
        return new CertificateSheet(
                written.apply(name),
                from,
                until,
                lessons,
                time,
                months,
                issued,
                written.apply(organisation),
                picture,
                written.apply(signatory),
                written.apply(check));
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "CertificateSheet[…]";
    }
}
