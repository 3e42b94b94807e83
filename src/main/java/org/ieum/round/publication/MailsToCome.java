package org.ieum.round.publication;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ieum.kernel.PageLanguage;
import org.ieum.learner.Learners;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.NeedKey;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.person.People.Reader;
import org.ieum.person.PersonName;
import org.ieum.round.Proposals;
import org.ieum.round.Proposals.Changing;
import org.ieum.tutor.Tutors;

/** Counts the mails that a publication would send now, without writing any. */
@Singleton
public class MailsToCome {

    @Inject Proposals proposals;
    @Inject Pairings pairings;
    @Inject Learners learners;
    @Inject Tutors tutors;

    /** A mail that somebody would get. */
    private record MailOf(Change kind, boolean toLearner, PageLanguage language) {}

    /**
     * Mails of one kind.
     *
     * @param kind what they tell: {@link Change#NEW}, {@link Change#MOVED} or {@link Change#ENDED}
     * @param toLearner whether learners get them; else tutors do
     */
    public record Mails(Change kind, boolean toLearner, PageLanguage language, long count) {}

    /** A learner who has no address and whom a coordinator has to tell. */
    public record Unreached(PersonName learner, Change change) {}

    /** All mails, and all who get none, by name. */
    public record ToCome(List<Mails> mails, List<Unreached> silent) {}

    /** What a publication would send: a tutor who is replaced gets a mail about the end, the learner one about each. */
    public ToCome of(long roundId) {
        List<Changing> changing = proposals.changing(roundId);
        List<Long> before = tutorsBefore(changing);
        Map<Long, Reader> learning = learners.readers(learnersOf(changing));
        Map<Long, Reader> teaching =
                tutors.readers(Stream.concat(changing.stream().map(Changing::tutor), before.stream())
                        .distinct()
                        .toList());
        Stream<MailOf> mails = Stream.of(
                        changing.stream().flatMap(one -> toLearner(one, learning.get(one.learner()))),
                        changing.stream().map(one -> toTutor(one, teaching.get(one.tutor()))),
                        before.stream()
                                .map(tutor -> new MailOf(
                                        Change.ENDED, false, teaching.get(tutor).language())))
                .flatMap(identity());
        return new ToCome(
                counted(mails),
                silent(changing.stream()
                        .filter(one -> !learning.get(one.learner()).reached())
                        .toList()));
    }

    private static Stream<MailOf> toLearner(Changing one, Reader learner) {
        Stream<Change> told =
                one.change() == Change.REPLACED ? Stream.of(Change.ENDED, Change.NEW) : Stream.of(one.change());
        return learner.reached() ? told.map(kind -> new MailOf(kind, true, learner.language())) : Stream.of();
    }

    private static MailOf toTutor(Changing one, Reader tutor) {
        return new MailOf(one.change() == Change.REPLACED ? Change.NEW : one.change(), false, tutor.language());
    }

    /** Those who have the learners until now who get another. */
    private List<Long> tutorsBefore(List<Changing> changing) {
        List<Changing> replaced =
                changing.stream().filter(one -> one.change() == Change.REPLACED).toList();
        if (replaced.isEmpty()) {
            return List.of();
        }
        Set<NeedKey> needs = replaced.stream()
                .map(one -> new NeedKey(one.learner(), one.subject()))
                .collect(toSet());
        return pairings.liveOf(learnersOf(replaced)).stream()
                .filter(pairing -> needs.contains(new NeedKey(pairing.learnerId(), pairing.subject())))
                .map(Pairing::tutorId)
                .toList();
    }

    private static List<Long> learnersOf(List<Changing> changing) {
        return changing.stream().map(Changing::learner).distinct().toList();
    }

    private static List<Mails> counted(Stream<MailOf> mails) {
        return mails.collect(groupingBy(identity(), counting())).entrySet().stream()
                .map(each -> new Mails(
                        each.getKey().kind(),
                        each.getKey().toLearner(),
                        each.getKey().language(),
                        each.getValue()))
                .toList();
    }

    private List<Unreached> silent(List<Changing> silent) {
        Map<Long, PersonName> names = learners.names(learnersOf(silent));
        return silent.stream()
                .sorted(Comparator.comparing(
                                (Changing one) -> names.get(one.learner()).name())
                        .thenComparing(Changing::learner)
                        .thenComparing(Changing::subject))
                .map(one -> new Unreached(names.get(one.learner()), one.change()))
                .toList();
    }
}
