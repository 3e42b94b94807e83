package org.ieum.desk.web;

import io.restassured.specification.RequestSpecification;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends a form as a browser does that changed one field at most. */
final class Filled {

    private static final Pattern INPUT = Pattern.compile("<input [^>]*>");
    private static final Pattern SELECT = Pattern.compile("<select [^>]*name=\"([^\"]*)\".*?</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected");
    private static final Pattern FIRST = Pattern.compile("<option value=\"([^\"]*)\"");

    private Filled() {}

    static RequestSpecification from(String html, RequestSpecification form, String changed, String value) {
        for (Matcher input = INPUT.matcher(html); input.find(); ) {
            String tag = input.group();
            String name = attribute(tag, "name");
            boolean off = (tag.contains("checkbox") || tag.contains("radio")) && !tag.contains(" checked");
            if (!off && !name.equals("csrf-token")) {
                form.formParam(name, name.equals(changed) ? value : attribute(tag, "value"));
            }
        }
        for (Matcher select = SELECT.matcher(html); select.find(); ) {
            Matcher chosen = CHOSEN.matcher(select.group());
            Matcher first = FIRST.matcher(select.group());
            form.formParam(select.group(1), chosen.find() ? chosen.group(1) : first.find() ? first.group(1) : "");
        }
        return form;
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? value.group(1) : "";
    }
}
