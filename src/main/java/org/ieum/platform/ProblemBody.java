package org.ieum.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.request.NotedRequest;

/**
 * A problem as RFC 9457 has it.
 *
 * @param instance which request failed, as the log names it; null if it was refused, which needs no log
 * @param errors each field or cell at fault
 * @param errorCount how many there are; {@code errors} lists the first thousand
 */
@JsonInclude(Include.NON_NULL)
record ProblemBody(String type, String title, int status, String instance, List<Entry> errors, Integer errorCount) {

    /** Where, by a pointer into JSON or by a cell of a file, and why. */
    @JsonInclude(Include.NON_NULL)
    record Entry(String pointer, String file, Integer line, String column, String reason) {

        static Entry of(Flaw flaw, PageLanguage language) {
            String reason = FlawText.reason(flaw, language);
            if (flaw.where() instanceof Where.Cell cell) {
                return new Entry(null, cell.file(), cell.line(), cell.column().orElse(null), reason);
            }
            return new Entry(((Where.Field) flaw.where()).pointer(), null, null, null, reason);
        }
    }

    static ProblemBody of(HttpProblem problem, PageLanguage language) {
        List<Entry> entries =
                problem.flaws().stream().map(flaw -> Entry.of(flaw, language)).toList();
        return new ProblemBody(
                ProblemAnswer.TYPES + problem.type(),
                ProblemTitles.of(ProblemKind.find(problem.type()).orElse(ProblemKind.CONFLICT), language),
                problem.status(),
                problem.status() < 500
                        ? null
                        : NotedRequest.id().map(id -> "urn:uuid:" + id).orElse(null),
                entries.isEmpty() ? null : entries,
                Optional.of(problem.flawCount()).filter(count -> count > 0).orElse(null));
    }
}
