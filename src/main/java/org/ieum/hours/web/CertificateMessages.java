package org.ieum.hours.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of certificates, and of the page that checks them; in Korean and Chinese in {@code messages/certificate_ko.properties} and {@code _zh}. */
@MessageBundle("certificate")
public interface CertificateMessages {

    @Message("Certificate of volunteer teaching")
    String title();

    @Message("Name")
    String name();

    @Message("Taught for free")
    String what();

    @Message("From")
    String from();

    @Message("Until")
    String until();

    @Message("Lessons")
    String lessons();

    @Message("Time given")
    String time();

    @Message("{#if hours == 0}{minutes} min{#else if minutes == 0}{hours} h{#else}{hours} h {minutes} min{/if}")
    String duration(int hours, int minutes);

    @Message("Month")
    String month();

    @Message("Issued on")
    String issued();

    @Message("Organisation")
    String organisation();

    @Message("Signed by")
    String signatory();

    @Message("Anybody can check that this is true at {address}, with the code {code}.")
    String checkAt(String address, String code);

    @Message("Logo")
    String logo();

    @Message("Save as a PDF")
    String pdf();

    @Message(
            "Some of these signs are not in the PDF's letters; a box stands there in their place. Printed from this page they are all there.")
    String boxes();

    @Message("Check a certificate")
    String check();

    @Message(
            "Type the code of the certificate. You see what was certified and when, and no name: that is on the paper.")
    String checkText();

    @Message("Code")
    String code();

    @Message("Check")
    String checkIt();

    @Message("This certificate is true.")
    String isTrue();

    @Message("Compare these numbers with those on the paper.")
    String compare();

    @Message("There is no certificate with this code. Compare it letter by letter with the paper.")
    String unknown();
}
