package org.ieum.desk.web.trail;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ieum.audit.TrailRow;
import org.ieum.desk.web.HistoryMessages;
import org.ieum.desk.web.PersonAction;
import org.ieum.kernel.Coded;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.Messages;

/** Says what the trail says in a reader's words. */
public final class DeedWords {

    private static final Pattern BETWEEN = Pattern.compile("[.-]");

    /** What somebody objected to stands behind a proposal's rejection; the review says it. */
    private static final Pattern OBJECTION = Pattern.compile("^(proposal\\.rejected)\\..*");

    private static final String OVER = "retention.";

    private final DeedMessages deeds;
    private final HistoryMessages people;

    /** In a language. */
    public DeedWords(PageLanguage language) {
        deeds = Messages.in(language, DeedMessages.class);
        people = Messages.in(language, HistoryMessages.class);
    }

    /** What was done; as it is written where there are no words for it. */
    String what(TrailRow row) {
        return row.action().startsWith(OVER)
                ? deeds.over(Optional.ofNullable(row.targetId()).orElse(0L))
                : did(row.action()).orElse(row.action());
    }

    /** The words for what was done; empty if there are none. */
    public Optional<String> did(String action) {
        String deed = OBJECTION.matcher(action).replaceFirst("$1");
        return Coded.find(Deed.class, code(deed))
                .map(deeds::did)
                .or(() -> Coded.find(PersonAction.class, code(deed.substring(deed.indexOf('.') + 1)))
                        .map(people::did));
    }

    /** To what it was done; empty if it was done to no one thing. */
    String about(TrailRow row) {
        return row.targetId() == null || row.action().startsWith(OVER)
                ? ""
                : Coded.find(DeedTarget.class, code(row.targetKind()))
                                .map(deeds::target)
                                .orElse(row.targetKind())
                        + " " + row.targetId();
    }

    private static String code(String written) {
        return BETWEEN.matcher(written).replaceAll("_");
    }
}
