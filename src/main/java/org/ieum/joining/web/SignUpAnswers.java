package org.ieum.joining.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.Messages;

/**
 * Who is asked, and what they have answered so far.
 *
 * @param madeBy the coordinator who fills it in for somebody, now
 * @param vouched whether a coordinator began it, and so knows them
 * @param through the organisation whose link led here
 * @param zone of the installation
 */
public record SignUpAnswers(
        MultivaluedMap<String, String> answers,
        PageLanguage language,
        Optional<String> madeBy,
        boolean vouched,
        Optional<String> through,
        LocalDate today,
        ZoneId zone) {

    /** What was answered under a name; empty if nothing was. */
    public String first(String name) {
        String value = answers.getFirst(name);
        return value == null ? "" : value;
    }

    /** A copy, with what goes without saying. */
    public MultivaluedMap<String, String> columns() {
        MultivaluedMap<String, String> columns = new MultivaluedHashMap<>(answers);
        columns.putIfAbsent("time_zone", new java.util.ArrayList<>(java.util.List.of(zone.getId())));
        columns.putIfAbsent("locale", new java.util.ArrayList<>(java.util.List.of(language.code())));
        return columns;
    }

    /** Whether there is somebody who can bring them our answer. */
    public boolean hasOthers() {
        return vouched || madeBy.isPresent() || through.isPresent();
    }

    /** Who fills the form, as audit rows name people. */
    public String actor() {
        return madeBy.orElse(Audit.PUBLIC);
    }

    /** The words of these pages. */
    public JoiningMessages words() {
        return Messages.in(language, JoiningMessages.class);
    }
}
