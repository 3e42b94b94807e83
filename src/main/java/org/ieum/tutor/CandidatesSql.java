package org.ieum.tutor;

import java.util.List;
import java.util.Set;
import org.hibernate.query.NativeQuery;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Delivery;

/** Finds the tutors whom a learner could have, in an order of the learner's own, so that nobody is always first. */
final class CandidatesSql {

    private static final String CANDIDATES = """
            with wanted as (
                select n.subject from unnest(string_to_array(:subjects, ',')) n (subject) where not %s)
            select t.id, md5(t.id || '/' || cast(:learner as bigint)) as place,
                (select string_agg(subject, ',') from wanted) as wanted
            from tutor t
            where t.status = 'approved' and md5(t.id || '/' || cast(:learner as bigint)) > :after
            and (:only = 0 or t.id = :only)
            and exists (select 1 from tutor_subject s join wanted w on w.subject = s.subject where s.tutor_id = t.id)
            and (:gender = '' or t.gender = :gender)
            and ((:inPerson and t.delivery <> 'online' and t.city = :city) or (:online and t.delivery <> 'in_person'))
            order by place limit :most""";

    private CandidatesSql() {}

    /** {@code served} tells of the subject {@code n} that the learner {@code :learner} wants. */
    static String of(String served) {
        return CANDIDATES.formatted(served);
    }

    static List<PossibleTutor> run(NativeQuery<Object[]> query, CandidateSearch search) {
        return query
                .setParameter("learner", search.learner())
                .setParameter("subjects", String.join(",", search.subjects()))
                .setParameter("gender", search.gender().map(Coded::code).orElse(""))
                .setParameter("city", search.city().orElse(""))
                .setParameter("inPerson", search.delivery() != Delivery.ONLINE)
                .setParameter("online", search.delivery() != Delivery.IN_PERSON)
                .setParameter("after", search.after())
                .setParameter("only", search.only())
                .setParameter("most", search.most())
                .getResultList()
                .stream()
                .map(CandidatesSql::candidate)
                .toList();
    }

    private static PossibleTutor candidate(Object[] row) {
        return new PossibleTutor(
                ((Number) row[0]).longValue(), (String) row[1], Set.of(((String) row[2]).split(",", -1)));
    }
}
