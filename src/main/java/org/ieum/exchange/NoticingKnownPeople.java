package org.ieum.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        notice(
                DataFile.LEARNERS,
                learners,
                upload.learners.stream().map(Described::of).toList(),
                warnings);
        notice(
                DataFile.TUTORS,
                tutors,
                upload.tutors.stream().map(Described::of).toList(),
                warnings);
        return warnings;
    }

    private void notice(DataFile file, People<?> people, List<Described> lines, List<Flaw> warnings) {
        Map<Integer, Flaw> told = new TreeMap<>();
        addresses(file, people, lines).forEach(warning -> told.putIfAbsent(line(warning), warning));
        // One word about a line is enough.
        names(file, people, lines).forEach(warning -> told.putIfAbsent(line(warning), warning));
        warnings.addAll(told.values());
    }

    private static List<Flaw> addresses(DataFile file, People<?> people, List<Described> lines) {
        List<Described> addressed =
                lines.stream().filter(line -> line.address().isPresent()).toList();
        Set<String> addresses =
                addressed.stream().flatMap(line -> line.address().stream()).collect(Collectors.toSet());
        Map<String, List<String>> stored = Chunks.find(addresses, people::refsAt);
        Map<String, String> above = new HashMap<>();
        List<Flaw> warnings = new ArrayList<>();
        for (Described line : addressed) {
            String address = line.address().orElseThrow();
            List<String> there = stored.getOrDefault(address, List.of());
            String before = above.putIfAbsent(address, line.ref());
            if (!there.contains(line.ref())) {
                Optional<String> other = there.stream().findFirst().or(() -> Optional.ofNullable(before));
                other.ifPresent(ref -> warnings.add(warning(file, line.line(), ADDRESS, Fault.KNOWN_ADDRESS, ref)));
            }
        }
        return warnings;
    }

    private List<Flaw> names(DataFile file, People<?> people, List<Described> lines) {
        Week week = recognizing.week();
        Set<String> names = lines.stream().map(Described::folded).collect(Collectors.toSet());
        Map<String, List<Namesake>> stored = Chunks.find(names, people::namesakes);
        Map<String, List<Namesake>> above = new HashMap<>();
        List<Flaw> warnings = new ArrayList<>();
        for (Described line : lines) {
            List<Namesake> there = stored.getOrDefault(line.folded(), List.of());
            List<Namesake> before = above.computeIfAbsent(line.folded(), name -> new ArrayList<>());
            if (there.stream().noneMatch(one -> one.ref().equals(line.ref()))) {
                Stream.concat(there.stream(), before.stream())
                        .filter(one -> one.sharesHours(line.facts(), week))
                        .findFirst()
                        .ifPresent(one ->
                                warnings.add(warning(file, line.line(), line.column(), Fault.KNOWN_NAME, one.ref())));
            }
            // Within one file two of one name who both have an address are two.
            if (line.address().isEmpty()) {
                before.add(line.namesake());
            }
        }
        return warnings;
    }

    private static int line(Flaw warning) {
        return ((Where.Cell) warning.where()).line();
    }

    private static Flaw warning(DataFile file, int line, String column, Fault fault, String ref) {
        return new Flaw(new Where.Cell(file.code(), line, Optional.of(column)), fault, ref, "");
    }
}
