package org.ieum.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.kernel.Text;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.SealedConverter;

/** What somebody has answered so far. When it is sent the answers go to the person, and nothing of them stays here. */
@Entity
@Table(name = "draft")
public class SignUpDraft {

    /** Signs: twice as many as any question takes. */
    private static final int MOST_OF_A_VALUE = 1_000;

    /** Bytes: all questions answered at length are half of it. */
    private static final int MOST_OF_ALL = 32 * 1024;

    private static final ObjectMapper JSON = new ObjectMapper();

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft_seq")
    @SequenceGenerator(name = "draft_seq", allocationSize = 50)
    private Long id;

    private Side kind;

    @Convert(converter = SealedConverter.class)
    private String answers;

    /** The keyed hash of the address in the answers; null without one. */
    // Read by queries alone.
    byte[] addressLookup;

    /** The same of the address to which a link was mailed. */
    // Read by queries alone.
    byte[] mailedLookup;

    private PageLanguage locale;
    private String madeBy;

    @Convert(converter = SealedConverter.class)
    private String through;

    private Instant createdAt;
    private Instant expiresAt;
    private int mails;
    private Instant mailedAt;
    private Instant sentAt;
    private SignUpEnding ending;

    /** For Hibernate. */
    protected SignUpDraft() {}

    SignUpDraft(SignUpBeginning beginning, Instant now, Instant until) {
        this.kind = beginning.kind();
        this.locale = beginning.language();
        this.madeBy = beginning.madeBy().orElse(null);
        this.through = beginning.through().orElse(null);
        this.createdAt = now;
        this.expiresAt = until;
        this.answers = "{}";
    }

    /** Identifies it. */
    public long id() { return id; }

    /** As what they join. */
    public Side kind() { return kind; }

    /** By the names of the fields; empty once they were sent. */
    public Map<String, List<String>> answers() {
        try {
            return answers == null ? Map.of() : JSON.readValue(answers, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            // Without its cause: that quotes the answers.
            throw new IllegalStateException("a draft that cannot be read: " + id);
        }
    }

    /** The language of the page that was filled in last. */
    public PageLanguage language() { return locale; }

    /** The coordinator who fills it in for somebody; empty for whoever comes by themselves. */
    public Optional<String> madeBy() { return Optional.ofNullable(madeBy); }

    /** The organisation whose link led here. */
    public Optional<String> through() { return Optional.ofNullable(through); }

    /** When the first answers came. */
    public Instant createdAt() { return createdAt; }

    /** Until when it is kept. */
    public Instant expiresAt() { return expiresAt; }

    /** Whether the answers were sent. */
    public boolean isSent() {
        return sentAt != null;
    }

    /** What they hear of now; empty before the answers were sent. */
    public Optional<SignUpEnding> ending() { return Optional.ofNullable(ending); }

    int mails() { return mails; }

    Optional<Instant> mailedAt() { return Optional.ofNullable(mailedAt); }

    /**
     * Takes the fields of some names in place of what was there under these names, {@code name-0-part} included.
     *
     * @throws HttpProblem 413 if that is more than anybody answers
     */
    void take(List<String> names, Map<String, List<String>> typed, PageLanguage language) {
        Map<String, List<String>> all = new TreeMap<>(answers());
        all.keySet().removeIf(field -> FieldNames.belongs(field, names));
        typed.forEach((field, values) -> {
            // Empty ones, too: they tell that the page was answered, and is not to be filled with suggestions.
            if (FieldNames.belongs(field, names)) {
                all.put(field, values.stream().map(SignUpDraft::bounded).toList());
            }
        });
        try {
            answers = small(JSON.writeValueAsString(all));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft that cannot be written: " + id);
        }
        locale = language;
    }

    /** What is longer is refused at its field in any case, and need not be kept whole for that. */
    private static String bounded(String value) {
        String text = Text.clean(value);
        return text.codePointCount(0, text.length()) > MOST_OF_A_VALUE
                ? text.substring(0, text.offsetByCodePoints(0, MOST_OF_A_VALUE))
                : text;
    }

    private static String small(String answers) {
        if (answers.getBytes(StandardCharsets.UTF_8).length > MOST_OF_ALL) {
            throw HttpProblem.http(413);
        }
        return answers;
    }

    /** The address among the answers, well formed or not; empty without one. */
    Optional<String> address() {
        return answers().getOrDefault("email", List.of()).stream()
                .filter(typed -> !typed.isEmpty())
                .findFirst();
    }

    /** By the keyed hash of {@link #address()} it is found when whoever has that is forgotten; null without one. */
    void foundBy(byte[] lookup) {
        addressLookup = lookup;
    }

    /** {@code lookup} is the keyed hash of the address to which a link goes. */
    void mail(byte[] lookup, Instant now, Instant until) {
        mailedLookup = lookup;
        mails++;
        mailedAt = now;
        expiresAt = until;
    }

    void send(Instant now, SignUpEnding how) {
        sentAt = now;
        ending = how;
        answers = null;
        addressLookup = null;
    }
}
