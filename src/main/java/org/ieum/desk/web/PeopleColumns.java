package org.ieum.desk.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ieum.catalogue.Catalogue.CatalogueNames;
import org.ieum.desk.FindingPeople.Tie;
import org.ieum.desk.FindingPeople.TiedPerson;
import org.ieum.kernel.Side;
import org.ieum.listing.ListCell;
import org.ieum.listing.ListCell.ListTag;
import org.ieum.listing.ListColumn;
import org.ieum.person.ListedPerson;
import org.ieum.person.PeopleSort;
import org.ieum.person.Status;

/**
 * The columns of the lists of people, each with the key of how they are sorted by it.
 *
 * @param today on which days of waiting are counted
 */
record PeopleColumns(Side side, PeopleFormatter format, CatalogueNames names, LocalDate today) {

    List<ListColumn<TiedPerson>> all() {
        PeopleMessages words = format.words();
        boolean learners = side == Side.LEARNER;
        List<ListColumn<TiedPerson>> all = new ArrayList<>();
        all.add(ListColumn.<TiedPerson>rich(PeopleSort.NAME.code(), words.name(), this::name)
                .sorted()
                .inFile("ref", row -> row.person().ref()));
        all.add(ListColumn.<TiedPerson>of(
                        PeopleSort.SUBJECTS.code(), learners ? words.needs() : words.subjects(), this::subjects)
                .sorted());
        all.add(ListColumn.<TiedPerson>of(PeopleSort.CITY.code(), words.city(), this::city)
                .sorted());
        if (learners) {
            all.add(ListColumn.<TiedPerson>of(PeopleSort.WAIT.code(), words.weeksWaited(), this::weeks)
                    .sortedDown()
                    .ofNumbers());
        }
        all.add(ListColumn.<TiedPerson>rich(
                        PeopleSort.ALONE.code(), learners ? words.tutorOrOffer() : words.learnersOfTutor(), this::ties)
                .sorted()
                .inFile(
                        learners ? words.tutorOrOffer() : words.learnersOfTutor(),
                        row -> row.ties().stream().map(tie -> tie.who().ref()).collect(Collectors.joining(", "))));
        all.add(ListColumn.<TiedPerson>rich(PeopleSort.STANDING.code(), words.nextStep(), this::standing)
                .sorted()
                .inFile(words.standing(), row -> words.status(row.person().status())));
        all.add(ListColumn.<TiedPerson>of(
                        PeopleSort.NEWEST.code(),
                        learners ? words.waitingSince() : words.cameOn(),
                        row -> row.person().since().toString())
                .sortedDown()
                .extraIf(learners));
        return all;
    }

    private ListCell name(TiedPerson row) {
        ListedPerson person = row.person();
        return ListCell.person(person.name(), person.ref(), PeopleAddress.of(side, person.id()));
    }

    private String subjects(TiedPerson row) {
        return row.person().subjects().stream()
                .map(key -> names.subjects().getOrDefault(key, key))
                .collect(Collectors.joining(", "));
    }

    private String city(TiedPerson row) {
        return format.place(row.person().city(), row.person().district(), names);
    }

    /** Whole weeks; a day ahead counts as none. */
    private String weeks(TiedPerson row) {
        long weeks = Math.max(0, ChronoUnit.WEEKS.between(row.person().since(), today));
        return String.format(Locale.ROOT, "%d", weeks);
    }

    private ListCell ties(TiedPerson row) {
        List<ListTag> asked = new ArrayList<>();
        if (row.ties().stream().anyMatch(tie -> !tie.running())) {
            asked.add(new ListTag(format.words().isAsked(), "tag-wait"));
        }
        if (row.person().alone()) {
            asked.add(new ListTag(
                    side == Side.LEARNER
                            ? format.words().withoutTutor()
                            : format.words().withoutLearner(),
                    "tag-wait"));
        }
        List<Tie> ties = row.ties();
        if (ties.size() == 1) {
            Tie tie = ties.get(0);
            return new ListCell(
                    tie.who().name(),
                    PeopleAddress.of(side.other(), tie.who().id()),
                    tie.who().ref(),
                    asked);
        }
        return new ListCell(
                ties.stream().map(tie -> tie.who().withKey()).collect(Collectors.joining(", ")), "", "", asked);
    }

    private ListCell standing(TiedPerson row) {
        ListedPerson person = row.person();
        List<ListTag> tags = new ArrayList<>();
        tags.add(new ListTag(format.words().status(person.status()), PeopleFormatter.tag(person.status())));
        if (!person.confirmed()) {
            tags.add(new ListTag(format.words().unconfirmed(), ""));
        }
        return new ListCell(next(row), "", "", tags);
    }

    /** What is to be done with them; empty where nothing is. */
    private String next(TiedPerson row) {
        PeopleMessages words = format.words();
        Status status = row.person().status();
        return switch (status) {
            case APPLIED -> row.person().confirmed() ? words.nextTalk() : words.nextConfirm();
            case INTERVIEW -> words.nextDecide();
            case APPROVED ->
                row.ties().stream().anyMatch(tie -> !tie.running())
                        ? words.nextAnswer()
                        : row.person().alone() ? words.nextRound() : "";
            case PAUSED, REFUSED, LEFT -> "";
        };
    }
}
