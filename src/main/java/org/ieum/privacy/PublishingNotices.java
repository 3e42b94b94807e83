package org.ieum.privacy;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.platform.AdvisoryLocks;

/** Keeps the notice that is in force, and those that were. */
@Singleton
public class PublishingNotices {

    /** Who published what an installation says until it says something else. */
    static final String OURS = Audit.SYSTEM;

    private static final String TARGET = "privacy-notice";

    @Inject PrivacyNotices notices;
    @Inject AdvisoryLocks locks;
    @Inject Audit audit;
    @Inject Clock clock;

    /** The one that is in force. */
    @Transactional
    public PrivacyNotice current() {
        return notices.latest().orElseThrow();
    }

    /** One that is or was in force; empty if there is none of that version. */
    @Transactional
    public Optional<PrivacyNotice> find(int version) {
        return notices.findByIdOptional(version);
    }

    /** All of them, the newest first. */
    @Transactional
    public List<PrivacyNotice> all() {
        return notices.newestFirst();
    }

    /**
     * Another notice is in force from now on; the same once more changes nothing.
     *
     * @param seen the version from which it was written
     * @return false if another was published meanwhile; nothing is done then
     */
    @Transactional
    public boolean publish(NoticeTexts texts, int seen, String actor) {
        locks.lock(TARGET);
        PrivacyNotice latest = notices.latest().orElseThrow();
        if (latest.version() != seen) {
            return false;
        }
        if (!latest.texts().equals(texts)) {
            add(latest.version() + 1, texts, actor);
        }
        return true;
    }

    /** A new installation has ours, and follows ours for as long as it has none of its own. */
    @Transactional
    void start(@Observes StartupEvent event) {
        locks.lock(TARGET);
        Optional<PrivacyNotice> latest = notices.latest();
        NoticeTexts ours = NoticeTexts.ours();
        if (latest.filter(notice -> !notice.isOurs() || notice.texts().equals(ours))
                .isEmpty()) {
            add(latest.map(PrivacyNotice::version).orElse(0) + 1, ours, OURS);
        }
    }

    private void add(int version, NoticeTexts texts, String actor) {
        notices.persist(new PrivacyNotice(version, texts, actor, clock.instant()));
        audit.record(actor, TARGET + ".published", TARGET, (long) version);
    }
}
