package org.ieum.round.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Text;
import org.ieum.matching.model.Change;
import org.ieum.platform.QueryText;
import org.ieum.round.Decision;
import org.ieum.round.review.ProposalFilter;
import org.ieum.round.review.ReadingProposals.Sort;

/** What a review shows, as its address says it. What makes no sense there counts as not said. */
public record ReviewQuery(ProposalFilter filter, Sort sort, int page) {

    private static final Set<String> YES_OR_NO = Set.of("yes", "no");
    private static final int LAST_PAGE = 10_000;

    static final ReviewQuery FIRST = new ReviewQuery(ProposalFilter.ALL, Sort.LEARNER, 0);

    static ReviewQuery of(MultivaluedMap<String, String> query) {
        ProposalFilter filter = new ProposalFilter(
                said(query, "change").flatMap(code -> Coded.find(Change.class, code)),
                said(query, "decision").flatMap(code -> Coded.find(Decision.class, code)),
                said(query, "subject"),
                said(query, "city"),
                said(query, "person"),
                said(query, "look").filter(YES_OR_NO::contains).map("yes"::equals),
                said(query, "fresh").isPresent());
        return new ReviewQuery(
                filter,
                said(query, "sort")
                        .flatMap(code -> Coded.find(Sort.class, code))
                        .orElse(Sort.LEARNER),
                said(query, "page").map(ReviewQuery::page).orElse(0));
    }

    private static Optional<String> said(MultivaluedMap<String, String> query, String name) {
        return Optional.ofNullable(query.getFirst(name)).map(Text::clean).filter(text -> !text.isEmpty());
    }

    private static int page(String text) {
        return text.matches("[0-9]{1,5}") ? Math.min(Integer.parseInt(text), LAST_PAGE) : 0;
    }

    /** The same for another kind of change; empty for all that changes something. */
    ReviewQuery changing(Optional<Change> change) {
        return new ReviewQuery(filter.changing(change), sort, 0);
    }

    /** Those that are open, and need no look by themselves; of the same people. */
    ReviewQuery fine() {
        return new ReviewQuery(filter.fine(), sort, 0);
    }

    ReviewQuery onPage(int other) {
        return new ReviewQuery(filter, sort, other);
    }

    /** Whether it is narrowed by anything but the kind of change. */
    public boolean isNarrowed() {
        return filter.decision().isPresent()
                || filter.subject().isPresent()
                || filter.city().isPresent()
                || filter.person().isPresent()
                || filter.look().isPresent()
                || filter.fresh();
    }

    /** As the query of an address: {@code ?change=new&page=1}; empty where nothing is said. */
    public String address() {
        Map<String, String> said = new LinkedHashMap<>(fields());
        if (page > 0) {
            said.put("page", Integer.toString(page));
        }
        return QueryText.of(said);
    }

    /** A field of a form. */
    public record HiddenField(String name, String value) {}

    /** What is said, without the page; for the hidden fields of a form. */
    public List<HiddenField> hidden() {
        return fields().entrySet().stream()
                .map(each -> new HiddenField(each.getKey(), each.getValue()))
                .toList();
    }

    /** What a part of the address says; empty if nothing. */
    String said(String name) {
        return fields().getOrDefault(name, "");
    }

    /** The kind of change that is looked at alone; empty for all that changes something. */
    public String change() {
        return filter.change().map(Change::code).orElse("");
    }

    /** Key of the only person who is looked at; empty for everybody. */
    public String person() {
        return filter.person().orElse("");
    }

    private Map<String, String> fields() {
        Map<String, String> said = new LinkedHashMap<>();
        filter.change().ifPresent(change -> said.put("change", change.code()));
        filter.decision().ifPresent(decision -> said.put("decision", decision.code()));
        filter.subject().ifPresent(subject -> said.put("subject", subject));
        filter.city().ifPresent(city -> said.put("city", city));
        filter.person().ifPresent(person -> said.put("person", person));
        filter.look().ifPresent(look -> said.put("look", look ? "yes" : "no"));
        if (filter.fresh()) {
            said.put("fresh", "yes");
        }
        if (sort != Sort.LEARNER) {
            said.put("sort", sort.code());
        }
        return said;
    }
}
