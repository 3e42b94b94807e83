package org.ieum.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.stored.Numbered;

/** One thing that the organisation sees of a tutor: a talk, a record check, a training. */
@Entity
public class ScreeningStep extends Numbered {

    /** The one without which nobody teaches whoever is under age. */
    public static final String RECORD_CHECK = "record_check";

    /** The one that a talk with a coordinator is. */
    public static final String INTERVIEW = "interview";

    @Version
    int version;

    private String code;

    @Column(name = "name_ko")
    private String nameKo;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_zh")
    private String nameZh;

    private boolean needed;
    private Integer months;
    private int place;
    private boolean inUse;

    /** For Hibernate. */
    protected ScreeningStep() {}

    ScreeningStep(String code, StepTerms terms) {
        this.code = code;
        take(terms);
    }

    /** It is as this says from now on; what was seen before stays as it was written down. */
    void take(StepTerms terms) {
        nameKo = terms.ko();
        nameEn = terms.en();
        nameZh = terms.zh();
        months = terms.months().orElse(null);
        place = terms.place();
        inUse = terms.inUse() || isRecordCheck();
        needed = terms.needed() && inUse;
    }

    /** How programs call it; never changes. */
    public String code() { return code; }

    /** How people call it. */
    public String name(PageLanguage language) {
        return language.of(nameKo, nameEn, nameZh);
    }

    /** Whether nobody is approved without it. */
    public boolean needed() { return needed; }

    /** For how many months it counts; empty for ever. */
    public Optional<Integer> months() { return Optional.ofNullable(months); }

    /** Where it stands among the steps. */
    public int place() { return place; }

    /** Whether anybody is asked for it. The record check always is: learners under age depend on it. */
    public boolean inUse() { return inUse; }

    /** Whether it is the one on which learners under age depend. */
    public boolean isRecordCheck() {
        return RECORD_CHECK.equals(code);
    }

    /** The last day on which it counts if it is seen on a day; empty for ever. */
    Optional<LocalDate> lastDay(LocalDate seenOn) {
        return months().map(count -> seenOn.plusMonths(count).minusDays(1));
    }
}
