package org.ieum.outbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ieum.outbox.NameLookup.Named;
import org.ieum.platform.start.MailSender;

/** Looks at what the world can read of the domain that mails come from: by it mailboxes tell ours from forged ones. */
@Singleton
public class CheckingSender {

    private static final Pattern ALL_PASS = Pattern.compile("(?i)(^|\\s)[+?]?all(\\s|$)");
    private static final Pattern NO_POLICY = Pattern.compile("(?i);\\s*p\\s*=\\s*none\\b");
    private static final Pattern KEY = Pattern.compile("(?i)(^|;)\\s*p\\s*=\\s*[A-Za-z0-9+/]");

    private final NameLookup names;
    private final MailSender sender;
    private final SenderSettings settings;

    @Inject
    CheckingSender(NameLookup names, MailSender sender, SenderSettings settings) {
        this.names = names;
        this.sender = sender;
        this.settings = settings;
    }

    /** What stands in the world's names for a domain. */
    public enum SenderRecord {
        /** Who sends for it (RFC 7208). */
        SPF,
        /** By which key mails are signed (RFC 6376). */
        DKIM,
        /** What becomes of those that neither of the two knows (RFC 7489). */
        DMARC,
        /** Who takes answers. */
        MX
    }

    /** How it stands. */
    public enum SenderStanding {
        GOOD,
        /** It is there, and keeps nobody off. */
        WEAK,
        MISSING,
        /** There are two: receivers take neither. */
        TWICE,
        /** Nobody answered, or we do not know what to ask for. */
        UNKNOWN
    }

    /**
     * One of them.
     *
     * @param name under which it is looked for
     * @param seen what is there, as it is; empty for nothing
     */
    public record SenderFinding(SenderRecord record, SenderStanding standing, String name, String seen) {}

    /** The address that mails come from. */
    public String address() {
        return sender.address();
    }

    /** What there is; empty if the address is at no domain of the world's. Waits for answers, some seconds at most. */
    public List<SenderFinding> check() {
        String domain = sender.address()
                .substring(sender.address().lastIndexOf('@') + 1)
                .toLowerCase(Locale.ROOT);
        return domain.contains(".") ? List.of(spf(domain), dkim(domain), dmarc(domain), mx(domain)) : List.of();
    }

    private SenderFinding spf(String domain) {
        Named named = names.texts(domain);
        List<String> ours = beginning(named, "v=spf1");
        return one(
                SenderRecord.SPF,
                domain,
                named,
                ours,
                text -> ALL_PASS.matcher(text).find());
    }

    private SenderFinding dkim(String domain) {
        Optional<String> selector = settings.dkimSelector();
        String name = selector.orElse("…") + "._domainkey." + domain;
        if (selector.isEmpty()) {
            return new SenderFinding(SenderRecord.DKIM, SenderStanding.UNKNOWN, name, "");
        }
        Named named = names.texts(name);
        // A long key stands there in parts.
        String whole = String.join("", named.found());
        List<String> keys = KEY.matcher(whole).find() ? List.of(whole) : List.of();
        return one(SenderRecord.DKIM, name, named, keys, text -> false);
    }

    /** Its own, or that of the domain above it, as receivers look. */
    private SenderFinding dmarc(String domain) {
        SenderFinding own = dmarcAt(domain);
        String above = domain.substring(domain.indexOf('.') + 1);
        return own.standing() == SenderStanding.MISSING && above.contains(".") ? dmarcAt(above) : own;
    }

    private SenderFinding dmarcAt(String domain) {
        String name = "_dmarc." + domain;
        Named named = names.texts(name);
        return one(
                SenderRecord.DMARC,
                name,
                named,
                beginning(named, "v=DMARC1"),
                text -> NO_POLICY.matcher(text).find());
    }

    private SenderFinding mx(String domain) {
        Named named = names.mailServers(domain);
        return one(
                SenderRecord.MX, domain, named, named.found().stream().limit(1).toList(), text -> false);
    }

    private static List<String> beginning(Named named, String with) {
        return named.found().stream()
                .filter(text -> text.regionMatches(true, 0, with, 0, with.length()))
                .toList();
    }

    private static SenderFinding one(
            SenderRecord record, String name, Named named, List<String> ours, Predicate<String> weak) {
        if (!named.answered()) {
            return new SenderFinding(record, SenderStanding.UNKNOWN, name, "");
        }
        if (ours.isEmpty()) {
            return new SenderFinding(record, SenderStanding.MISSING, name, "");
        }
        String seen = String.join(" | ", ours);
        if (ours.size() > 1) {
            return new SenderFinding(record, SenderStanding.TWICE, name, seen);
        }
        return new SenderFinding(record, weak.test(seen) ? SenderStanding.WEAK : SenderStanding.GOOD, name, seen);
    }
}
