package org.ieum.person.web;

import io.quarkus.qute.RawString;
import java.text.Collator;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Text;
import org.ieum.platform.Choice;

/**
 * What the data leaves open, and a form offers whole: every time zone and every language that Java knows. It is chosen from a
 * list with the likely ones first, or typed: by its name in any language of our pages, or by its code.
 */
enum Worldwide {
    ZONES(
            List.of(
                    "Asia/Seoul",
                    "Asia/Tokyo",
                    "Asia/Shanghai",
                    "Asia/Ho_Chi_Minh",
                    "Asia/Bangkok",
                    "Asia/Yangon",
                    "Asia/Ulaanbaatar",
                    "Asia/Tashkent",
                    "Asia/Almaty",
                    "Asia/Kolkata",
                    "Asia/Dubai",
                    "Europe/Moscow",
                    "Europe/Kyiv",
                    "Europe/Berlin",
                    "Europe/Paris",
                    "Europe/London",
                    "America/Sao_Paulo",
                    "America/New_York",
                    "America/Chicago",
                    "America/Denver",
                    "America/Los_Angeles",
                    "Pacific/Honolulu",
                    "Australia/Sydney",
                    "Pacific/Auckland"),
            ZoneId.getAvailableZoneIds()) {
        @Override
        String label(String code, Locale reader) {
            return LocalNames.zone(code, reader);
        }

        @Override
        Stream<String> names(String code, Locale reader) {
            String place = code.substring(code.lastIndexOf('/') + 1);
            String label = label(code, reader);
            return Stream.of(label, place, place.replace('_', ' '), label.replaceAll(" \\([^()]*\\)$", ""));
        }
    },
    LANGUAGES(
            List.of(
                    "ko", "en", "zh", "ja", "ru", "es", "fr", "de", "vi", "mn", "uz", "kk", "th", "my", "uk", "ar",
                    "fa", "am", "pt", "it"),
            languages()) {
        @Override
        String label(String code, Locale reader) {
            return LocalNames.language(code, reader);
        }

        @Override
        Stream<String> names(String code, Locale reader) {
            return Stream.of(label(code, reader), Locale.forLanguageTag(code).getISO3Language());
        }
    };

    /** Places; what stands beside them are rules of the clock that nobody lives by. */
    private static final Pattern PLACE = Pattern.compile(
            "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*|UTC|..|...");

    // Made by List.copyOf and Map.copyOf, which Error Prone cannot see.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> likely;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> all;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<String, String> codes;

    /** Made once: what zones are called takes long to find, and they are the larger part of a form. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<PageLanguage, RawString> markup = new ConcurrentHashMap<>();

    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<Locale, Map<String, String>> byName = new ConcurrentHashMap<>();

    Worldwide(List<String> likely, Collection<String> all) {
        this.likely = likely;
        this.all = Stream.concat(likely.stream(), new TreeSet<>(all).stream())
                .distinct()
                .toList();
        this.codes = this.all.stream().collect(Collectors.toUnmodifiableMap(Text::folded, code -> code));
    }

    /** What it is called. */
    abstract String label(String code, Locale reader);

    /** By what it is found, when somebody types it. */
    abstract Stream<String> names(String code, Locale reader);

    /** Those that stand first. */
    List<String> likely() { return likely; }

    /** All that the list shows, by what it is called: the likely ones, then the others in their order; as options of HTML. */
    RawString markup(PageLanguage reader) {
        return markup.computeIfAbsent(
                reader,
                one -> new RawString(PersonTemplates.options(listed(one)).render()));
    }

    private List<Choice> listed(PageLanguage reader) {
        Map<String, String> labels = new LinkedHashMap<>();
        // Of several codes for one place, the first stands for all.
        Set<String> known = new HashSet<>();
        all.stream()
                .filter(code -> likely.contains(code) || PLACE.matcher(code).matches())
                .forEach(code -> {
                    String label = label(code, reader.locale());
                    if (known.add(label)) {
                        labels.put(code, label);
                    }
                });
        Collator order = Collator.getInstance(reader.locale());
        List<String> others = new ArrayList<>(labels.keySet());
        others.removeAll(likely);
        others.sort(Comparator.comparing(labels::get, order::compare));
        return Stream.concat(likely.stream(), others.stream())
                .map(code -> new Choice(code, labels.get(code)))
                .toList();
    }

    /** The code of what was typed; the text itself if nothing is called so, for whoever reads it to refuse. */
    String code(String typed) {
        String text = Text.folded(typed);
        if (text.isEmpty() || codes.containsKey(text)) {
            return codes.getOrDefault(text, typed);
        }
        return Stream.concat(
                        Arrays.stream(PageLanguage.values()).map(PageLanguage::locale),
                        // Of each language its own name: looked for last, because Java has to read them all.
                        Stream.of(Locale.ROOT))
                .map(reader -> byName.computeIfAbsent(reader, this::named).get(text))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(typed);
    }

    private Map<String, String> named(Locale reader) {
        Map<String, String> names = new HashMap<>();
        all.forEach(code -> {
            Locale own = this == LANGUAGES && reader.equals(Locale.ROOT) ? Locale.forLanguageTag(code) : reader;
            names(code, own).forEach(name -> names.putIfAbsent(Text.folded(name), code));
        });
        return names;
    }

    /** ISO 639-1, and those of three letters of which Java knows more than the code. */
    private static Set<String> languages() {
        Set<String> languages = new TreeSet<>(Arrays.asList(Locale.getISOLanguages()));
        Stream.of(Locale.getAvailableLocales()).map(Locale::getLanguage).forEach(languages::add);
        languages.removeIf(code -> code.isEmpty()
                || !Locale.forLanguageTag(code).getLanguage().equals(code)
                || Locale.forLanguageTag(code)
                        .getDisplayLanguage(Locale.ENGLISH)
                        .equals(code));
        return languages;
    }
}
