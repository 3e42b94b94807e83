package org.ieum.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.text.Collator;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.Choice;

/** Something with a key for files and a name for people in each page language. */
@MappedSuperclass
public abstract class Named {

    @Id
    String key;

    @Column(name = "name_ko")
    String nameKo;

    @Column(name = "name_en")
    String nameEn;

    @Column(name = "name_zh")
    String nameZh;

    Instant retiredAt;

    /** Made by the database. */
    @Column(insertable = false, updatable = false)
    Long number;

    /** Identifies it in addresses and in the audit trail. */
    public long number() { return number; }

    /** Whether it is not offered any more; whoever has it keeps it. */
    public boolean retired() {
        return retiredAt != null;
    }

    /** These things as a reader of that language looks for them: by name, and what most look for before all. */
    public static <T extends Named> List<T> inOrder(Collection<T> things, PageLanguage language) {
        return things.stream()
                .sorted(Comparator.comparing(Named::isFirst, Comparator.reverseOrder())
                        .thenComparing(thing -> thing.name(language), Collator.getInstance(language.locale())))
                .toList();
    }

    /** Whether it stands before all others where somebody chooses. */
    boolean isFirst() { return false; }

    /** These things to choose from, as a reader of that language calls them. */
    public static List<Choice> choices(Collection<? extends Named> things, String chosen, PageLanguage language) {
        return inOrder(things, language).stream()
                .map(thing -> new Choice(thing.key, thing.name(language), thing.key.equals(chosen)))
                .toList();
    }

    /** Takes these names. */
    void call(LocalizedName names) {
        nameKo = names.ko();
        nameEn = names.en();
        nameZh = names.zh();
    }

    /** The key that files use; never changes. */
    public String key() { return key; }

    /** The name for a reader of that language. */
    public String name(PageLanguage language) {
        return language.of(nameKo, nameEn, nameZh);
    }
}
