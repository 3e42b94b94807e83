package org.ieum.person;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.catalogue.District;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.LanguageSkill;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.kernel.Text;
import org.ieum.kernel.Week;
import org.ieum.kernel.WeeklySpan;
import org.ieum.platform.ListConverter;
import org.ieum.platform.SealedConverter;
import org.ieum.platform.seal.FoundBy;
import org.ieum.platform.stored.Numbered;

/** What a learner and a tutor have in common. */
@MappedSuperclass
public abstract class Person extends Numbered {

    /** What whoever was forgotten is called. */
    public static final String NOBODY = "–";

    /** Where in a large city they live. */
    protected static final Fact<Person> DISTRICT = Fact.of("district", Person::district);

    @Version
    int version;

    private String ref;

    @FoundBy("emailLookup")
    @Convert(converter = SealedConverter.class)
    private String email;

    // Read by queries alone.
    byte[] emailLookup;

    // Read by queries alone.
    String nameFolded;

    private PageLanguage locale;
    private Gender gender;
    private String city;
    private String district;
    private Delivery delivery;
    private ZoneId timeZone;

    @Convert(converter = ListConverter.OfLanguages.class)
    @Column(columnDefinition = "text[]")
    private List<LanguageSkill> languages;

    @Convert(converter = ListConverter.OfSpans.class)
    @Column(columnDefinition = "text[]")
    private List<WeeklySpan> availability;

    private Status status;
    private String statusBy;
    private Instant statusAt;
    private LocalDate pausedUntil;

    @Convert(converter = SealedConverter.class)
    private String statusReason;

    private NotThisTime refusal;

    private Instant confirmedAt;
    private int addressTurn;
    private Instant createdAt;
    private Instant forgottenAt;

    /** Whether they learn or teach. */
    public abstract Side side();

    /** What they answered when they were asked, each fact of it, in the order of the files' columns. */
    public abstract List<Fact.Told> answers();

    /** What else is known of what they told. */
    public abstract List<Fact.Told> moreTold();

    /** What forms ask of them: their answers, and what files do not ask for. */
    public List<Fact.Told> asked() {
        return Stream.concat(answers().stream(), Stream.of(DISTRICT.tell(this))).toList();
    }

    /** The name that coordinators see: a learner's alias, a tutor's name. */
    public abstract String displayName();

    /** The same with their key. */
    public PersonName called() {
        return new PersonName(id(), ref, displayName());
    }

    /** After each change of {@link #displayName()}: the form by which it is searched and compared ({@link Text#folded}). */
    protected void foldName() {
        nameFolded = Text.folded(displayName());
    }

    /** The organisation's own key for the person. */
    public String ref() { return ref; }

    /** Where mail reaches them; empty if a coordinator does. */
    public Optional<EmailAddress> email() {
        return Optional.ofNullable(email).map(EmailAddress::new);
    }

    /** The same as it is stored, also if today's rules would not take it. */
    public Optional<String> storedEmail() { return Optional.ofNullable(email); }

    /** The language of their pages and mails. */
    public PageLanguage locale() { return locale; }

    public Gender gender() { return gender; }

    /** Key of their city; empty for online only. */
    public Optional<String> city() { return Optional.ofNullable(city); }

    /** Key of the part of a large city where they live; empty if they do not say. */
    public Optional<String> district() { return Optional.ofNullable(district); }

    public Delivery delivery() { return delivery; }

    /** The zone of {@link #availability()}. */
    public ZoneId timeZone() { return timeZone; }

    public List<LanguageSkill> languages() { return languages; }

    /** When they are free every week, in {@link #timeZone()}. */
    public List<WeeklySpan> availability() { return availability; }

    /** When they are free in a week of the installation's zone. */
    public HalfHours free(Week week) {
        return week.halfHours(availability, timeZone);
    }

    public Status status() { return status; }

    /** Who moved them there, as audit rows name people; empty for whoever came by themselves. */
    public Optional<String> statusBy() { return Optional.ofNullable(statusBy); }

    /** Since when they stand there. */
    public Instant statusAt() { return statusAt; }

    /** The first day on which a pause is over; empty if nobody said when, or if they are not paused. */
    public Optional<LocalDate> pausedUntil() { return Optional.ofNullable(pausedUntil); }

    /** Counts its changes; who edits names the one they saw. */
    public int version() { return version; }

    /** When they proved that the address is theirs, or a coordinator vouched for them; empty before. */
    public Optional<Instant> confirmedAt() { return Optional.ofNullable(confirmedAt); }

    /**
     * Whether the address is theirs for all that we know: they proved it, or somebody decided about them. Nobody changes them
     * from outside then.
     */
    public boolean isVouchedFor() {
        return confirmedAt != null || status != Status.APPLIED;
    }

    /** Whether both are called the same, as {@link Text#folded} has it. */
    boolean isNamedLike(Person other) {
        return nameFolded != null && nameFolded.equals(other.nameFolded);
    }

    public Instant createdAt() { return createdAt; }

    /** What both kinds of people say of themselves. */
    protected PersonFacts personFacts() {
        return new PersonFacts(
                email(), locale, gender, city(), Optional.empty(), delivery, timeZone, languages, availability);
    }

    /** Takes what both kinds of people say of themselves. {@code emailLookup} belongs to the address. */
    public void describe(PersonFacts facts, byte[] emailLookup) {
        // An unchanged address keeps its bytes: sealing it again would make every import an update.
        this.email = facts.email().map(EmailAddress::text).orElse(null);
        this.emailLookup = emailLookup;
        this.locale = facts.locale();
        this.gender = facts.gender();
        boolean moved = !city().equals(facts.city());
        this.city = facts.city().orElse(null);
        live(moved ? Optional.of(facts.district().orElse(District.NONE)) : facts.district());
        this.delivery = facts.delivery();
        this.timeZone = facts.timeZone();
        this.languages = facts.languages();
        this.availability = facts.availability();
    }

    private void live(Optional<String> said) {
        said.ifPresent(where -> district = where.equals(District.NONE) ? null : where);
    }

    /** A person new to the installation. */
    public void register(String ref, Status status, Instant now) {
        this.ref = ref;
        this.status = status;
        this.statusAt = now;
        this.createdAt = now;
    }

    /** The address is theirs; the first time counts. */
    public void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
        }
    }

    /** How often their address has changed: what was sent to one before is not sent yet to this one. */
    public int addressTurn() { return addressTurn; }

    /** They have another address, which nobody has proven yet. */
    void readdress() {
        addressTurn++;
        if (email != null) {
            confirmedAt = null;
        }
    }

    /**
     * Somebody, as audit rows name them, moves them to another standing. A pause that was has ended then.
     *
     * @throws IllegalStateException if that is none of {@link Status#next()}, or if they were forgotten
     */
    public void become(Status status, String by, Instant now) {
        if (!canBecome(status)) {
            throw new IllegalStateException("from " + this.status + " to " + status);
        }
        stand(status, by, now);
    }

    /** Whether they can be moved to that standing now. Whoever was forgotten stays as they are. */
    public boolean canBecome(Status status) {
        return forgottenAt == null && this.status.next().contains(status);
    }

    /** The organisation's own list has them there: it says what became of somebody, not by which steps. */
    public void correct(Status status, String by, Instant now) {
        stand(status, by, now);
    }

    private void stand(Status status, String by, Instant now) {
        this.status = status;
        this.statusBy = by;
        this.statusAt = now;
        this.pausedUntil = null;
        this.statusReason = null;
        this.refusal = null;
    }

    /** Where they stand now, to be put back there. */
    public PersonStanding standing() {
        return new PersonStanding(status, statusBy, statusAt, pausedUntil, statusReason, refusal, confirmedAt);
    }

    /** What moved them from there was a mistake, and is taken back. */
    public void putBack(PersonStanding before) {
        stand(before.status(), before.by(), before.at());
        pausedUntil = before.pausedUntil();
        statusReason = before.reason();
        refusal = before.refusal();
        confirmedAt = before.confirmedAt();
    }

    /** Why they stand where they stand, in the words of whoever moved them there. */
    public void because(String reason) {
        statusReason = reason;
    }

    /** In the words of whoever moved them there, for the organisation alone; empty if nobody said. */
    public Optional<String> statusReason() { return Optional.ofNullable(statusReason); }

    /** They are not taken, and are told this reason. */
    public void refusedFor(NotThisTime reason) {
        if (status != Status.REFUSED) {
            throw new IllegalStateException(status + " is no refusal");
        }
        refusal = reason;
    }

    /** Why they are not taken, as they are told it; empty if nobody said, and for everybody else. */
    public Optional<NotThisTime> refusal() { return Optional.ofNullable(refusal); }

    /** They rest; {@code until} is the first day on which they are back, if they said so. */
    public void pause(Optional<LocalDate> until, String by, Instant now) {
        become(Status.PAUSED, by, now);
        pausedUntil = until.orElse(null);
    }

    /** When they were forgotten; empty for everybody else. */
    public Optional<Instant> forgottenAt() { return Optional.ofNullable(forgottenAt); }

    /** Nothing that they said of themselves stays; that somebody was there does. {@code ref} is a key that nobody knows. */
    public void forget(String ref, String by, Instant now) {
        stand(Status.LEFT, by, now);
        this.ref = ref;
        describe(personFacts().forgotten(), null);
        this.forgottenAt = now;
    }
}
