package org.ieum.concern;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ieum.account.Colleagues;
import org.ieum.account.Colleagues.Colleague;
import org.ieum.audit.Audit;

/** Who reads concerns: those whom an admin names. While nobody is named who can sign in, the admins do, so that none is lost. */
@Singleton
public class ConcernReaders implements PanacheRepository<ConcernReader> {

    @Inject Colleagues colleagues;
    @Inject Audit audit;

    /** Those who are named and can sign in, as people see them. */
    @Transactional
    public List<ConcernReader> named() {
        Set<Long> active = colleagues.all().stream().map(Colleague::id).collect(Collectors.toSet());
        return listAll(Sort.by("accountId")).stream()
                .filter(reader -> active.contains(reader.accountId()))
                .toList();
    }

    /** Everybody who can sign in, of whom an admin names some. */
    @Transactional
    public List<Colleague> candidates() {
        return colleagues.all();
    }

    /** An admin names these, and nobody else. */
    @Transactional
    public void name(Map<Long, String> readers, String actor) {
        Set<Long> active = colleagues.all().stream().map(Colleague::id).collect(Collectors.toSet());
        deleteAll();
        flush();
        readers.forEach((account, shownAs) -> {
            if (active.contains(account)) {
                persist(new ConcernReader(account, shownAs));
            }
        });
        audit.record(actor, "concern.readers-named");
    }

    /** Who reads this one: those who are named, if there is one whom it is not about; else the admins whom it is not about. */
    List<Colleague> of(Concern concern) {
        return readers(concern::isWithheldFrom);
    }

    /** Whether somebody would read it that is withheld from these. */
    boolean areAnyBut(Set<Long> withheld) {
        return !readers(withheld::contains).isEmpty();
    }

    /** Which ones an account reads, as things stand now; however many are asked about. */
    Predicate<Concern> readBy(long account) {
        List<Colleague> all = colleagues.all();
        Set<Long> named = namedIds();
        return concern -> isAmong(account, readers(all, named, concern::isWithheldFrom));
    }

    private List<Colleague> readers(LongPredicate withheld) {
        return readers(colleagues.all(), namedIds(), withheld);
    }

    private Set<Long> namedIds() {
        return listAll().stream().map(ConcernReader::accountId).collect(Collectors.toSet());
    }

    private static List<Colleague> readers(List<Colleague> active, Set<Long> named, LongPredicate withheld) {
        List<Colleague> all =
                active.stream().filter(one -> !withheld.test(one.id())).toList();
        List<Colleague> those =
                all.stream().filter(one -> named.contains(one.id())).toList();
        return those.isEmpty() ? all.stream().filter(Colleague::admin).toList() : those;
    }

    /** Whether somebody reads concerns at all. */
    boolean reads(long account) {
        return isAmong(account, readers(id -> false));
    }

    private static boolean isAmong(long account, List<Colleague> some) {
        return some.stream().anyMatch(one -> one.id() == account);
    }
}
