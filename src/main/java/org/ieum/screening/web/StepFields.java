package org.ieum.screening.web;

import jakarta.ws.rs.FormParam;
import java.util.Objects;

/** What the form of a step sends. */
public class StepFields {

    @FormParam("ko")
    String ko;

    @FormParam("en")
    String en;

    @FormParam("zh")
    String zh;

    @FormParam("months")
    String months;

    @FormParam("place")
    String place;

    @FormParam("needed")
    String needed;

    @FormParam("inUse")
    String inUse;

    /** With an empty text for whatever was not sent. */
    StepForm read() {
        return StepForm.sent(
                sent(ko),
                sent(en),
                sent(zh),
                sent(months),
                sent(place),
                sent(needed).equals("yes"),
                sent(inUse).equals("yes"));
    }

    private static String sent(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
