package org.ieum.desk.web;

import java.util.List;
import org.ieum.kernel.Side;
import org.ieum.person.ListedPerson;
import org.ieum.platform.Choice;

/**
 * A page of a list.
 *
 * @param action where words are searched for, with the filters as they are
 * @param text the words; empty unless some were searched for
 * @param earlier address of the page before; empty on the first
 * @param later address of the next page; empty on the last
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
        List<Choice> orders,
        String action,
        String text,
        List<PersonLine> rows,
        String earlier,
        String later,
        boolean empty) {

    /** A standing, how many stand there, and where they are listed. */
    record StandingTab(String name, String href, long people, boolean current) {}

    /** A person in the reader's words. */
    record PersonLine(ListedPerson person, String city, String subjects, String status, String tag) {}

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
                || alone
                || !orders.get(0).chosen();
    }
}
