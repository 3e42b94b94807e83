package org.ieum.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ieum.catalogue.Catalogue;
import org.ieum.exchange.FileLine.OfLearner;
import org.ieum.exchange.FileLine.OfPairing;
import org.ieum.exchange.FileLine.OfTutor;
import org.ieum.exchange.FileLine.OfWish;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Malformed;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.kernel.Side;
import org.ieum.learner.LearnerFacts;
import org.ieum.person.Known;
import org.ieum.person.ReadingPeople;
import org.ieum.person.Refs;
import org.ieum.person.Status;
import org.ieum.platform.Answer;
import org.ieum.platform.Validation;
import org.ieum.tutor.TutorFacts;

/** Reads the files of an upload; what does not need the store is checked here. */
@Singleton
class ReadingUploads {

    private static final int MOST_SESSIONS = 3;
    private static final String STATUSES = Arrays.stream(Status.values())
            .filter(status -> status.inFiles() == status)
            .map(Coded::code)
            .collect(Collectors.joining(", "));
    private static final List<Integer> MINUTES = List.of(60, 90, 120);

    @Inject Catalogue catalogue;

    Upload read(Map<DataFile, FileContent> files) {
        Upload upload = new Upload();
        Known known = Known.of(catalogue);
        Map<Object, Integer> seen = new HashMap<>();
        for (DataFile file : DataFile.values()) {
            if (files.containsKey(file)) {
                seen.clear();
                new CsvLines(file, upload.flaws).read(files.get(file), taker(file, upload, known, seen));
                rows(file, files.get(file), upload, known);
            }
        }
        return upload;
    }

    private static Consumer<CsvRow> taker(DataFile file, Upload upload, Known known, Map<Object, Integer> seen) {
        return switch (file) {
            case LEARNERS -> row -> check(row, learner(row, known).ref(), upload.learnerLines, upload);
            case TUTORS -> row -> check(row, tutor(row, known).ref(), upload.tutorLines, upload);
            case PAIRINGS -> row -> pairing(row, upload, known, seen);
            case WISHES -> row -> wish(row, upload, seen);
        };
    }

    /** People are read again where they are needed. */
    private static void rows(DataFile file, FileContent content, Upload upload, Known known) {
        if (file == DataFile.LEARNERS) {
            upload.learners = Optional.of(new PeopleRows<>(file, content, row -> learner(row, known)));
        } else if (file == DataFile.TUTORS) {
            upload.tutors = Optional.of(new PeopleRows<>(file, content, row -> tutor(row, known)));
        }
    }

    private static OfLearner learner(CsvRow row, Known known) {
        Validation validation = row.validation();
        String ref = validation.required(row.one("ref"), Refs::parse);
        return new OfLearner(row.line(), ref, LearnerFacts.read(row, known, validation));
    }

    private static OfTutor tutor(CsvRow row, Known known) {
        Validation validation = row.validation();
        String ref = validation.required(row.one("ref"), Refs::parse);
        TutorFacts facts = TutorFacts.read(row, known, validation);
        return new OfTutor(row.line(), ref, facts, validation.required(row.one("status"), ReadingUploads::status));
    }

    private static void check(CsvRow row, String ref, Map<String, Integer> lines, Upload upload) {
        once(row, "ref", ref, lines);
        upload.flaws.add(row.validation());
    }

    private static void pairing(CsvRow row, Upload upload, Known known, Map<Object, Integer> seen) {
        Validation validation = row.validation();
        OfPairing line = new OfPairing(
                row,
                validation.required(row.one("learner_ref"), Refs::parse),
                validation.required(row.one("tutor_ref"), Refs::parse),
                validation.required(row.one("subject"), known::subject),
                validation.required(row.one("delivery"), text -> Coded.parse(Meeting.class, text)),
                times(row, validation),
                date(row, validation));
        if (line.learnerRef() != null && line.subject() != null) {
            once(row, "subject", line.need(), seen);
        }
        keep(validation, upload, () -> upload.pairings.add(line));
    }

    private static void wish(CsvRow row, Upload upload, Map<Object, Integer> seen) {
        Validation validation = row.validation();
        String learner = validation.required(row.one("learner_ref"), Refs::parse);
        String tutor = validation.required(row.one("tutor_ref"), Refs::parse);
        Side side = validation.required(row.one("by"), text -> Coded.parse(Side.class, text));
        String kind = validation.required(row.one("kind"), ReadingUploads::kind);
        if (learner != null && tutor != null && side != null) {
            once(row, "by", List.of(learner, tutor, side), seen);
        }
        keep(validation, upload, () -> upload.wishes.add(new OfWish(row, learner, tutor, side, kind)));
    }

    /** Files know no interviews. */
    private static Status status(String text) {
        return Coded.find(Status.class, text)
                .filter(status -> status.inFiles() == status)
                .orElseThrow(() -> new Malformed(Fault.NOT_ONE_OF, text, STATUSES));
    }

    private static void keep(Validation validation, Upload upload, Runnable keeping) {
        upload.flaws.add(validation);
        if (validation.isSound()) {
            keeping.run();
        }
    }

    private static <K> void once(CsvRow row, String column, K key, Map<? super K, Integer> seen) {
        Integer before = key == null ? null : seen.putIfAbsent(key, row.line());
        if (before != null) {
            Answer answer = row.one(column);
            row.validation().refuse(answer.where(), Fault.DUPLICATE, answer.text(), before.toString());
        }
    }

    private static List<Session> times(CsvRow row, Validation validation) {
        List<Answer> items = validation.some(row.one("times").where(), row.texts("times"), MOST_SESSIONS);
        return ReadingPeople.distinct(
                items,
                item -> validation.required(item, ReadingUploads::session),
                time -> time,
                item -> item,
                validation);
    }

    private static Session session(String text) {
        Session session = Session.parse(text);
        if (!MINUTES.contains(session.minutes())) {
            throw new Malformed(Fault.NOT_ONE_OF, Integer.toString(session.minutes()), "60, 90, 120");
        }
        return session;
    }

    private static LocalDate date(CsvRow row, Validation validation) {
        return validation.required(row.one("since"), ReadingPeople::date);
    }

    private static String kind(String text) {
        return switch (text) {
            case "1", "2", "3", "never" -> text;
            default -> throw new Malformed(Fault.NOT_ONE_OF, text, "1, 2, 3, never");
        };
    }
}
