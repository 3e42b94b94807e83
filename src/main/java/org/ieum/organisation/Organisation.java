package org.ieum.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Optional;
import org.ieum.kernel.PageLanguage;

/** The organisation that runs this installation. There is one. */
@Entity
public class Organisation {

    /** What stands in a greeting for the reader's name. */
    public static final String NAME = "{name}";

    /** The longest greeting or closing. */
    public static final int MOST = 200;

    /** The longest name of an organisation. */
    public static final int LONGEST_NAME = 80;

    static final int THE_ONE = 1;

    @Id
    private int id;

    @Version
    int version;

    private String name;
    private int logoVersion;
    private String greetingKo;
    private String greetingEn;
    private String greetingZh;
    private String closingKo;
    private String closingEn;
    private String closingZh;
    private String welcomeKo;
    private String welcomeEn;
    private String welcomeZh;
    private String emergency;
    private String address;
    private String phone;
    private String privacyPerson;

    /** For Hibernate. */
    protected Organisation() {}

    /** Its name; empty until somebody said it. */
    public Optional<String> name() { return Optional.ofNullable(name); }

    /** How its mails greet a person, with {@link #NAME} for theirs; empty where we choose. */
    public Optional<String> greeting(PageLanguage language) {
        return Optional.ofNullable(language.of(greetingKo, greetingEn, greetingZh));
    }

    /** How its mails close; empty where we choose. */
    public Optional<String> closing(PageLanguage language) {
        return Optional.ofNullable(language.of(closingKo, closingEn, closingZh));
    }

    /** What stands at the head of the sign-up; empty where we choose. */
    public Optional<String> welcome(PageLanguage language) {
        return Optional.ofNullable(language.of(welcomeKo, welcomeEn, welcomeZh));
    }

    /** Whom to call in danger; empty until somebody said it. */
    public Optional<String> emergency() { return Optional.ofNullable(emergency); }

    /** How strangers reach it. */
    public Contact contact() {
        return new Contact(
                Optional.ofNullable(address), Optional.ofNullable(phone), Optional.ofNullable(privacyPerson));
    }

    void contact(Contact contact) {
        address = contact.address().orElse(null);
        phone = contact.phone().orElse(null);
        privacyPerson = contact.privacyPerson().orElse(null);
    }

    void emergency(Optional<String> line) {
        emergency = line.orElse(null);
    }

    /** Counts its logos; 0 without one. */
    int logoVersion() { return logoVersion; }

    void call(Optional<String> name) {
        this.name = name.orElse(null);
    }

    void write(PageLanguage language, Optional<String> greeting, Optional<String> closing) {
        switch (language) {
            case KO -> {
                greetingKo = greeting.orElse(null);
                closingKo = closing.orElse(null);
            }
            case EN -> {
                greetingEn = greeting.orElse(null);
                closingEn = closing.orElse(null);
            }
            case ZH -> {
                greetingZh = greeting.orElse(null);
                closingZh = closing.orElse(null);
            }
        }
    }

    void welcome(PageLanguage language, Optional<String> welcome) {
        String line = welcome.orElse(null);
        switch (language) {
            case KO -> welcomeKo = line;
            case EN -> welcomeEn = line;
            case ZH -> welcomeZh = line;
        }
    }

    /** Never an earlier number: browsers keep a logo by it. */
    void logoBecame(int version) {
        logoVersion = version;
    }
}
