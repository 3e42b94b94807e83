package org.ieum.joining;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ieum.audit.Audit;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.link.Finding;
import org.ieum.link.Links;
import org.ieum.outbox.UnaskedMails;
import org.ieum.person.EmailAddress;
import org.ieum.person.SelfDescription;
import org.ieum.person.TakingIn;
import org.ieum.platform.Sealing;

/** Keeps what somebody has answered until they send it, in this browser or, by a mailed link, in another. */
@Singleton
public class KeepingSignUpDrafts {

    /** How long answers are kept, from the first of them or from the latest mail with a link. */
    public static final Duration KEPT_FOR = Duration.ofDays(14);

    /** Where the link of a mail leads, with its token behind it. */
    public static final String PATH = "/join/continue/";

    private static final String PURPOSE = "draft";
    private static final String TARGET = "draft";

    /** Nobody fills a stranger's mailbox with links. */
    public static final int MOST_MAILS = 5;

    /** A second click sends no second mail. */
    private static final Duration BETWEEN_MAILS = Duration.ofMinutes(1);

    @Inject SignUpDrafts drafts;
    @Inject TakingIn takingIn;
    @Inject Links links;
    @Inject UnaskedMails unasked;
    @Inject Audit audit;
    @Inject Event<SignUpDraftMailed> mailed;
    @Inject Clock clock;
    @Inject Sealing sealing;

    /** What a browser holds; changes nothing. */
    @Transactional
    public Optional<SignUpDraft> find(Side kind, String token) {
        return drafts.held(kind, token);
    }

    /** A new draft; the token of the browser that holds it. */
    @Transactional
    public String begin(SignUpBeginning beginning) {
        Instant now = clock.instant();
        return drafts.add(new SignUpDraft(beginning, now, now.plus(KEPT_FOR)));
    }

    /** Keeps the fields of some names as they were typed, right or wrong; empty if there is no draft to keep them in. */
    @Transactional
    public Optional<SignUpDraft> save(
            Side kind, String token, List<String> names, Map<String, List<String>> typed, PageLanguage language) {
        Optional<SignUpDraft> draft = drafts.locked(kind, token).filter(found -> !found.isSent());
        draft.ifPresent(found -> {
            found.take(names, typed, language);
            found.foundBy(found.address().map(sealing::lookup).orElse(null));
        });
        return draft;
    }

    /** Mails a link by which they go on, in any browser, for {@link #KEPT_FOR}. */
    @Transactional
    public LinkMailed mail(Side kind, String token, EmailAddress email, PageLanguage language) {
        Optional<SignUpDraft> found = drafts.locked(kind, token).filter(draft -> !draft.isSent());
        if (found.isEmpty()) {
            return LinkMailed.NOTHING_KEPT;
        }
        SignUpDraft draft = found.get();
        Instant now = clock.instant();
        if (draft.mails() >= MOST_MAILS) {
            return LinkMailed.ENOUGH;
        }
        if (draft.mailedAt().filter(at -> !at.plus(BETWEEN_MAILS).isBefore(now)).isPresent()) {
            return LinkMailed.JUST_NOW;
        }
        Optional<Instant> leaves = unasked.next(email.text());
        if (leaves.isEmpty()) {
            return LinkMailed.FULL;
        }
        Instant until = now.plus(KEPT_FOR);
        draft.mail(sealing.lookup(email.text()), now, until);
        String path = PATH + links.issue(PURPOSE, draft.id(), until);
        audit.record(Audit.PUBLIC, "draft.mailed", TARGET, draft.id());
        mailed.fire(
                new SignUpDraftMailed(draft.id(), draft.mails(), email.text(), language, path, leaves.get(), until));
        return LinkMailed.SENT;
    }

    /** What the link of a mail leads to; changes nothing. */
    public Finding finding(String linkToken) {
        return links.find(Set.of(PURPOSE), linkToken);
    }

    /** A draft that one more browser holds, and the browser's token. */
    public record Held(Side kind, PageLanguage language, String token) {}

    /**
     * Brings a draft to one more browser. The link stays good until the draft is sent: a phone is put away more than once,
     * and whoever has the mail had the answers before.
     */
    @Transactional
    public Optional<Held> bring(String linkToken) {
        if (!(finding(linkToken) instanceof Finding.Open open)) {
            return Optional.empty();
        }
        return drafts.byId(open.targetId()).filter(draft -> !draft.isSent()).map(draft -> {
            audit.record(Audit.PUBLIC, "draft.continued", TARGET, draft.id());
            return new Held(draft.kind(), draft.language(), drafts.hold(draft.id()));
        });
    }

    /**
     * Sends a draft: once, however often and from however many windows it is asked for.
     *
     * @param read the draft's answers as they were read
     * @param said what they say
     * @param actor who sends them, as audit rows name people
     * @return false if this browser holds no draft, or if its answers are others by now; nothing is done then
     */
    @Transactional
    public boolean send(
            Side kind, String token, Map<String, List<String>> read, SelfDescription<?> said, String actor) {
        Optional<SignUpDraft> found = drafts.locked(kind, token);
        if (found.filter(SignUpDraft::isSent).isPresent()) {
            return true;
        }
        Optional<SignUpDraft> same = found.filter(draft -> draft.answers().equals(read));
        same.ifPresent(draft -> {
            takingIn.take(said, actor);
            draft.send(clock.instant(), SignUpEnding.of(said.facts()));
            links.withdraw(PURPOSE, draft.id());
        });
        return same.isPresent();
    }

    /** Throws away what nobody came back to. */
    @Transactional
    int forget() {
        return drafts.forget();
    }
}
