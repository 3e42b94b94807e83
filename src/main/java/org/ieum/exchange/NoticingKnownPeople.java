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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.exchange.FileLine.OfLearner;
import org.ieum.exchange.FileLine.OfTutor;
import org.ieum.kernel.Fault;
import org.ieum.learner.Learners;
import org.ieum.person.EmailAddress;
import org.ieum.person.People;
import org.ieum.person.PersonFacts;
import org.ieum.platform.Flaw;
import org.ieum.platform.Flaw.Where;
import org.ieum.tutor.Tutors;

/**
 * Says whose address somebody else has already, stored or further up in the file: a spreadsheet that changes a key makes two
 * of one person. It refuses nothing, for families share addresses, and says nothing of what is known to be shared.
 */
@Singleton
class NoticingKnownPeople {

    private static final String COLUMN = "email";

    private final Learners learners;
    private final Tutors tutors;

    @Inject
    NoticingKnownPeople(Learners learners, Tutors tutors) {
        this.learners = learners;
        this.tutors = tutors;
    }

    /** A person of a file with an address, in small letters. */
    private record Addressed(int line, String ref, String address) {

        static Stream<Addressed> of(OfLearner line) {
            return of(line.number(), line.ref(), line.facts().person());
        }

        static Stream<Addressed> of(OfTutor line) {
            return of(line.number(), line.ref(), line.facts().person());
        }

        private static Stream<Addressed> of(int line, String ref, PersonFacts facts) {
            return facts
                    .email()
                    .map(EmailAddress::text)
                    .map(text -> new Addressed(line, ref, text.toLowerCase(Locale.ROOT)))
                    .stream();
        }

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "Addressed[" + line + "]";
        }
    }

    List<Flaw> notice(Upload upload) {
        List<Flaw> warnings = new ArrayList<>();
        notice(DataFile.LEARNERS, learners, upload.learners.stream().flatMap(Addressed::of), warnings);
        notice(DataFile.TUTORS, tutors, upload.tutors.stream().flatMap(Addressed::of), warnings);
        return warnings;
    }

    private static void notice(DataFile file, People<?> people, Stream<Addressed> said, List<Flaw> warnings) {
        List<Addressed> lines = said.toList();
        Set<String> addresses = lines.stream().map(Addressed::address).collect(Collectors.toSet());
        Map<String, List<String>> stored = Chunks.find(addresses, people::refsAt);
        Map<String, String> above = new HashMap<>();
        for (Addressed line : lines) {
            List<String> there = stored.getOrDefault(line.address(), List.of());
            String before = above.putIfAbsent(line.address(), line.ref());
            if (!there.contains(line.ref())) {
                Optional<String> other = there.stream().findFirst().or(() -> Optional.ofNullable(before));
                other.ifPresent(ref -> warnings.add(warning(file, line.line(), ref)));
            }
        }
    }

    private static Flaw warning(DataFile file, int line, String ref) {
        return new Flaw(new Where.Cell(file.code(), line, Optional.of(COLUMN)), Fault.KNOWN_ADDRESS, ref, "");
    }
}
