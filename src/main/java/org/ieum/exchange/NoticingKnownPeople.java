package org.ieum.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.exchange.FileLine.OfLearner;
import org.ieum.exchange.FileLine.OfTutor;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Text;
import org.ieum.kernel.Week;
import org.ieum.learner.LearnerFacts;
import org.ieum.learner.Learners;
import org.ieum.person.EmailAddress;
import org.ieum.person.Namesake;
import org.ieum.person.People;
import org.ieum.person.PersonFacts;
import org.ieum.person.RecognizingPeople;
import org.ieum.platform.Flaw;
import org.ieum.platform.Flaw.Where;
import org.ieum.tutor.TutorFacts;
import org.ieum.tutor.Tutors;

/**
 * Says who looks like somebody else, stored or further up in the file: by the address, or by the name and an hour of the week
 * in common. A spreadsheet that changes a key makes two of one person. It refuses nothing, for families share addresses and
 * names are not unique, and says nothing of what is known to be shared.
 */
@Singleton
class NoticingKnownPeople {

    private static final String ADDRESS = "email";

    @Inject Learners learners;
    @Inject Tutors tutors;
    @Inject RecognizingPeople recognizing;

    /** A person of a file, called as the column has it. */
    private record Described(int line, String ref, String column, String name, PersonFacts facts) {

        static Described of(OfLearner line) {
            LearnerFacts facts = line.facts();
            return new Described(line.number(), line.ref(), "alias", facts.alias(), facts.person());
        }

        static Described of(OfTutor line) {
            TutorFacts facts = line.facts();
            return new Described(line.number(), line.ref(), "name", facts.name(), facts.person());
        }

        /** In small letters; empty for none. */
        Optional<String> address() {
            return facts.email().map(EmailAddress::text).map(text -> text.toLowerCase(Locale.ROOT));
        }

        String folded() {
            return Text.folded(name);
        }

        Namesake namesake() {
            return new Namesake(null, ref, name, facts.availability(), facts.timeZone());
        }

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "Described[" + line + "]";
        }
    }

    List<Flaw> notice(Upload upload) {
        List<Flaw> warnings = new ArrayList<>();
        upload.learners.ifPresent(rows -> {
            Noticed noticed = new Noticed(DataFile.LEARNERS, learners, recognizing.week(), warnings);
            rows.parts(part -> noticed.some(part.stream().map(Described::of).toList()));
        });
        upload.tutors.ifPresent(rows -> {
            Noticed noticed = new Noticed(DataFile.TUTORS, tutors, recognizing.week(), warnings);
            rows.parts(part -> noticed.some(part.stream().map(Described::of).toList()));
        });
        return warnings;
    }

    /**
     * What was met of a file so far.
     *
     * @param addresses the key of the first who has it
     * @param names those without an address
     */
    private record Noticed(
            DataFile file,
            People<?> people,
            Week week,
            List<Flaw> warnings,
            Map<String, String> addresses,
            Map<String, List<Namesake>> names) {

        Noticed(DataFile file, People<?> people, Week week, List<Flaw> warnings) {
            this(file, people, week, warnings, new HashMap<>(), new HashMap<>());
        }

        void some(List<Described> lines) {
            Map<Integer, Flaw> told = new TreeMap<>();
            addressed(lines).forEach(warning -> told.putIfAbsent(line(warning), warning));
            // One word about a line is enough.
            named(lines).forEach(warning -> told.putIfAbsent(line(warning), warning));
            warnings.addAll(told.values());
        }

        private List<Flaw> addressed(List<Described> lines) {
            Map<String, List<String>> stored = Chunks.find(
                    lines.stream().flatMap(line -> line.address().stream()).collect(Collectors.toSet()),
                    people::refsAt);
            List<Flaw> found = new ArrayList<>();
            for (Described line : lines) {
                line.address().flatMap(address -> other(line, address, stored)).ifPresent(found::add);
            }
            return found;
        }

        private Optional<Flaw> other(Described line, String address, Map<String, List<String>> stored) {
            List<String> there = stored.getOrDefault(address, List.of());
            String before = addresses.putIfAbsent(address, line.ref());
            return there.contains(line.ref())
                    ? Optional.empty()
                    : there.stream()
                            .findFirst()
                            .or(() -> Optional.ofNullable(before))
                            .map(ref -> warning(file, line.line(), ADDRESS, Fault.KNOWN_ADDRESS, ref));
        }

        private List<Flaw> named(List<Described> lines) {
            Map<String, List<Namesake>> stored =
                    Chunks.find(lines.stream().map(Described::folded).collect(Collectors.toSet()), people::namesakes);
            List<Flaw> found = new ArrayList<>();
            for (Described line : lines) {
                List<Namesake> there = stored.getOrDefault(line.folded(), List.of());
                if (there.stream().noneMatch(one -> one.ref().equals(line.ref()))) {
                    Stream.concat(there.stream(), names.getOrDefault(line.folded(), List.of()).stream())
                            .filter(one -> one.sharesHours(line.facts(), week))
                            .findFirst()
                            .ifPresent(one ->
                                    found.add(warning(file, line.line(), line.column(), Fault.KNOWN_NAME, one.ref())));
                }
                // Within one file two of one name who both have an address are two.
                if (line.address().isEmpty()) {
                    names.computeIfAbsent(line.folded(), name -> new ArrayList<>())
                            .add(line.namesake());
                }
            }
            return found;
        }
    }

    private static int line(Flaw warning) {
        return ((Where.Cell) warning.where()).line();
    }

    private static Flaw warning(DataFile file, int line, String column, Fault fault, String ref) {
        return new Flaw(new Where.Cell(file.code(), line, Optional.of(column)), fault, ref, "");
    }
}
