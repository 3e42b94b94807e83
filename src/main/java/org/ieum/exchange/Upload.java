package org.ieum.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.exchange.FileLine.OfLearner;
import org.ieum.exchange.FileLine.OfPairing;
import org.ieum.exchange.FileLine.OfTutor;
import org.ieum.exchange.FileLine.OfWish;

/** What an upload says, as far as each row by itself is sound, and what is wrong with it. */
final class Upload {

    final ImportFlaws flaws = new ImportFlaws();

    /** Empty without such a file. */
    Optional<PeopleRows<OfLearner>> learners = Optional.empty();

    Optional<PeopleRows<OfTutor>> tutors = Optional.empty();
    final List<OfPairing> pairings = new ArrayList<>();
    final List<OfWish> wishes = new ArrayList<>();

    /** Every key of a person in the files, sound row or not, with its line: a faulty row is no unknown person. */
    final Map<String, Integer> learnerLines = new HashMap<>();

    final Map<String, Integer> tutorLines = new HashMap<>();

    /** Of all files. */
    int rows() {
        return learnerLines.size() + tutorLines.size() + pairings.size() + wishes.size();
    }
}
