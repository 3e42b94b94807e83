package org.ieum.desk.web;

import java.util.List;
import org.ieum.kernel.Side;
import org.ieum.listing.ListView;
import org.ieum.platform.Choice;

/**
 * A page of a list of people.
 *
 * @param text the words that were searched for; empty unless some were
 * @param action where words are searched for, with the filters as they are
 * @param notice what became of what was done to many; empty if nothing was
 * @param empty nobody is there at all
 */
record PeopleListView(
        Side kind,
        List<StandingTab> tabs,
        String status,
        List<Choice> subjects,
        List<Choice> cities,
        String since,
        boolean alone,
        String order,
        String action,
        String text,
        ListView list,
        List<String> notice,
        boolean empty) {

    /** A standing, how many stand there, and where they are listed. */
    record StandingTab(String name, String href, long people, boolean current) {}

    public String path() {
        return "/" + kind.plural();
    }

    public boolean learners() {
        return kind == Side.LEARNER;
    }

    /** Whether words were searched for: then the other pages are asked for by forms, not by addresses. */
    public boolean searched() {
        return !text.isEmpty();
    }

    public boolean filtered() {
        return subjects.stream().anyMatch(Choice::chosen)
                || cities.stream().anyMatch(Choice::chosen)
                || !since.isEmpty()
                || alone;
    }
}
