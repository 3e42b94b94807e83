package org.ieum.round.web.api;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ieum.platform.Flaw;
import org.ieum.platform.HttpProblem;
import org.ieum.round.SolvingSettings;
import org.ieum.round.web.StartForm;

/** What a coordinator sends to have a round solved again. */
record ResumeForm(
        @Schema(required = true, format = "duration", description = "How long to search: `PT30S`.")
        String timeLimit) {

    /**
     * How long to search.
     *
     * @throws HttpProblem 422 if that is no time
     */
    static Duration check(ResumeForm form, SolvingSettings patience) {
        List<Flaw> flaws = new ArrayList<>();
        Optional<Duration> limit = StartForm.timeLimit(form == null ? null : form.timeLimit(), patience, flaws);
        if (!flaws.isEmpty()) {
            throw HttpProblem.invalid(flaws);
        }
        return limit.orElseThrow();
    }
}
