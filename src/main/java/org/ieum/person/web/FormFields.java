package org.ieum.person.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.catalogue.District;
import org.ieum.catalogue.Named;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.Level;
import org.ieum.kernel.PageLanguage;
import org.ieum.person.web.FormField.FieldRow;
import org.ieum.person.web.FormField.Option;
import org.ieum.platform.Choice;
import org.ieum.platform.Flaw;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.FlawText;
import org.ieum.platform.Messages;

/** Builds a form's fields with what was typed and what is wrong with it, in the reader's language. */
public final class FormFields {

    /** The answer "I do not know". */
    public static final String UNKNOWN = "unknown";

    private final List<FormField> fields = new ArrayList<>();
    private final MultivaluedMap<String, String> values;
    private final Map<String, String> errors;
    private final JoinMessages words;
    private final PageLanguage language;
    private String unknown = "";

    /** With what was typed, or the first suggestions, and what is wrong with it. */
    public FormFields(MultivaluedMap<String, String> values, List<Flaw> flaws, PageLanguage language) {
        this.values = values;
        this.errors = flaws.stream()
                .collect(Collectors.toMap(
                        FormFields::id, flaw -> FlawText.reason(flaw, language), (first, next) -> first));
        this.words = Messages.in(language, JoinMessages.class);
        this.language = language;
    }

    /** The words of the page. */
    public JoinMessages words() { return words; }

    /** A line to type in. */
    public FormFields input(String name, String label, String hint, String type, String autocomplete) {
        return add("input", name, label, hint, type, autocomplete, List.of(), List.of());
    }

    /** Some lines to type in. */
    public FormFields text(String name, String label, String hint) {
        return add("text", name, label, hint, "", "", List.of(), List.of());
    }

    /** From here on how well and how much may be answered with {@link #UNKNOWN}, which is said like this. */
    public FormFields unknownIs(String label) {
        unknown = label;
        return this;
    }

    /** Where they are and how they meet: the same for everybody. */
    public FormFields person(Collection<? extends Named> cities) {
        return gender("").meeting(cities).languages();
    }

    /** What they say of their gender. */
    public FormFields gender(String hint) {
        return choose(
                "radios",
                "gender",
                words.gender(),
                hint,
                Arrays.asList(Gender.values()),
                Gender::code,
                words::genderOf);
    }

    /** How and where they meet. */
    public FormFields meeting(Collection<? extends Named> cities) {
        return choose(
                        "radios",
                        "delivery",
                        words.delivery(),
                        "",
                        Stream.concat(
                                        Stream.of(Delivery.EITHER, Delivery.IN_PERSON, Delivery.ONLINE)
                                                .map(Delivery::code),
                                        Stream.of(UNKNOWN).filter(code -> !unknown.isEmpty()))
                                .toList(),
                        code -> code,
                        code -> code.equals(UNKNOWN)
                                ? unknown
                                : words.deliveryOf(
                                        Coded.find(Delivery.class, code).orElseThrow()))
                .city("city", words.city(), words.cityHint(), List.of(new Choice("", words.none())), cities);
    }

    /** In which city, or which part of a large one; {@code first} are answers that stand before them. */
    public FormFields city(
            String name, String label, String hint, List<Choice> first, Collection<? extends Named> cities) {
        String chosen = District.find(value(name)).map(District::city).orElse(value(name));
        List<Choice> all = new ArrayList<>(first);
        for (Named city : Named.inOrder(cities, language)) {
            if (!city.retired() || city.key().equals(chosen)) {
                all.add(new Choice(city.key(), name(city)));
                District.of(city.key())
                        .forEach(part -> all.add(new Choice(part.key(), part.name(name(city), language))));
            }
        }
        return select(name, label, hint, null, all, Choice::value, Choice::label);
    }

    /** In which language they get mails; a coordinator who writes for them has to say. */
    public FormFields pageLanguage(String label) {
        return choose(
                "radios",
                "locale",
                label,
                "",
                Arrays.asList(PageLanguage.values()),
                PageLanguage::code,
                code -> code.locale().getDisplayLanguage(code.locale()));
    }

    /** One of few. */
    public <T> FormFields choose(
            String kind,
            String name,
            String label,
            String hint,
            Collection<T> items,
            Function<T, String> value,
            Function<T, String> text) {
        return add(kind, name, label, hint, "", "", options(name, items, value, text), List.of());
    }

    /** One of many; {@code none} is what stands first, for nothing chosen. */
    public <T> FormFields select(
            String name,
            String label,
            String hint,
            String none,
            Collection<? extends T> items,
            Function<T, String> value,
            Function<T, String> text) {
        return add("select", name, label, hint, "", "", optional(none, options(name, items, value, text)), List.of());
    }

    /** A number from 1 on. */
    public FormFields number(String name, String label, String hint, int most) {
        return select(name, label, hint, null, numbers(most), Object::toString, Object::toString);
    }

    /** What they want to learn. */
    public FormFields needs(Collection<? extends Named> subjects) {
        return rows(
                "needs",
                words.needs(),
                words.needsHint(),
                words::needRow,
                "subject",
                row -> List.of(
                        cell(
                                row + "subject",
                                words.subject(),
                                options(row + "subject", subjects, Named::key, this::name)),
                        cell(
                                row + "sessions",
                                words.sessions(),
                                orUnknown(
                                        row + "sessions",
                                        options(row + "sessions", numbers(3), Object::toString, Object::toString))),
                        cell(
                                row + "minutes",
                                words.minutes(),
                                orUnknown(
                                        row + "minutes",
                                        options(
                                                row + "minutes",
                                                List.of(60, 90, 120),
                                                Object::toString,
                                                Object::toString)))));
    }

    /** When they are free. */
    public FormFields availability() {
        FormField zone = listed(Worldwide.ZONES, "time_zone", words.timeZone(), words.timeZoneHint());
        fields.add(zone);
        List<Option> ticked = values.getOrDefault("availability", List.of()).stream()
                .map(tick -> new Option("", tick, "", true))
                .toList();
        // The zone is its value: the page says beside the hours what time that is here.
        fields.add(new FormField(
                "week",
                "availability",
                words.availability(),
                words.availabilityHint(),
                error("availability"),
                Worldwide.ZONES.code(zone.value()),
                "",
                "",
                ticked,
                FormField.NOTHING_LISTED,
                List.of()));
        return this;
    }

    /** All but that one: what it asks is known otherwise. */
    public FormFields without(String id) {
        fields.removeIf(field -> field.id().equals(id));
        return this;
    }

    /** Each asked otherwise. */
    public FormFields each(UnaryOperator<FormField> other) {
        fields.replaceAll(other);
        return this;
    }

    /** All, in their order. */
    public List<FormField> fields() {
        return List.copyOf(fields);
    }

    /** The name for the reader. */
    public String name(Named named) {
        return named.name(language);
    }

    /** What they speak, and how well. */
    public FormFields languages() {
        return rows(
                "languages",
                words.languages(),
                words.languagesHint(),
                words::languageRow,
                "tag",
                row -> List.of(
                        listed(Worldwide.LANGUAGES, row + "tag", words.language(), ""),
                        cell(
                                row + "level",
                                words.level(),
                                orUnknown(
                                        row + "level",
                                        options(
                                                row + "level",
                                                Arrays.asList(Level.values()),
                                                Level::code,
                                                words::levelOf)))));
    }

    private List<Option> orUnknown(String id, List<Option> options) {
        return unknown.isEmpty()
                ? options
                : Stream.concat(
                                options.stream(),
                                Stream.of(new Option(id + "-" + UNKNOWN, UNKNOWN, unknown, UNKNOWN.equals(value(id)))))
                        .toList();
    }

    private FormFields rows(
            String name,
            String label,
            String hint,
            IntFunction<String> legend,
            String part,
            Function<String, List<FormField>> cells) {
        List<FieldRow> rows = IntStream.range(0, rows(name + "-", "-" + part, FormAnswers.ROWS))
                .mapToObj(row -> {
                    List<FormField> inside = cells.apply(name + "-" + row + "-");
                    return new FieldRow(legend.apply(row + 1), row == 0 || isOpen(inside), inside);
                })
                .toList();
        return add("rows", name, label, hint, "", "", List.of(), rows);
    }

    /** At least {@code least}, and as many as have something in them. */
    private int rows(String start, String end, int least) {
        return IntStream.range(0, FormAnswers.MOST)
                .filter(row -> !value(start + row + end).isEmpty())
                .map(row -> row + 1)
                .reduce(least, Math::max);
    }

    /** A line to type in or to choose from a list: all of them, by their names. */
    private FormField listed(Worldwide list, String id, String label, String hint) {
        String code = list.code(value(id));
        String shown = error(id).isEmpty() && !code.isEmpty() ? list.label(code, language.locale()) : value(id);
        return new FormField(
                "list", id, label, hint, error(id), shown, "text", "off", List.of(), list.markup(language), List.of());
    }

    /** The zone of the device stands in the field before anybody has said anything; the page's script knows it. */
    public FormFields withTheDevicesZone() {
        fields.replaceAll(field -> field.id().equals("time_zone") ? field.ofType("device") : field);
        return this;
    }

    private static boolean isOpen(List<FormField> cells) {
        return cells.stream()
                .anyMatch(cell -> !cell.value().isEmpty() || !cell.error().isEmpty());
    }

    private FormField cell(String id, String label, List<Option> options) {
        return new FormField(
                "select",
                id,
                label,
                "",
                error(id),
                value(id),
                "",
                "",
                optional("", options),
                FormField.NOTHING_LISTED,
                List.of());
    }

    private FormFields add(
            String kind,
            String id,
            String label,
            String hint,
            String type,
            String autocomplete,
            List<Option> options,
            List<FieldRow> rows) {
        fields.add(new FormField(
                kind,
                id,
                label,
                hint,
                error(id),
                value(id),
                type,
                autocomplete,
                options,
                FormField.NOTHING_LISTED,
                rows));
        return this;
    }

    private static List<Option> optional(String none, List<Option> options) {
        return none == null
                ? options
                : Stream.concat(Stream.of(new Option("", "", none, false)), options.stream())
                        .toList();
    }

    private <T> List<Option> options(
            String name, Collection<? extends T> items, Function<T, String> value, Function<T, String> text) {
        List<String> chosen = values.getOrDefault(name, List.of());
        List<Option> options = new ArrayList<>();
        for (T item : inOrder(items)) {
            String code = value.apply(item);
            boolean has = chosen.contains(code);
            // What is retired is kept by whoever has it, and offered to nobody else.
            if (has || !(item instanceof Named named) || !named.retired()) {
                options.add(new Option(options.isEmpty() ? name : name + "-" + code, code, text.apply(item), has));
            }
        }
        return options;
    }

    /** Cities and subjects as the reader looks for them; everything else as it comes. */
    @SuppressWarnings("unchecked")
    private <T> Collection<? extends T> inOrder(Collection<? extends T> items) {
        return items.stream().allMatch(Named.class::isInstance)
                ? (Collection<? extends T>) Named.inOrder((Collection<Named>) items, language)
                : items;
    }

    private String value(String id) {
        String value = values.getFirst(id);
        return value == null ? "" : value;
    }

    private String error(String id) {
        return errors.getOrDefault(id, "");
    }

    private static String id(Flaw flaw) {
        return ((Where.Field) flaw.where()).pointer().substring(1);
    }

    private static List<Integer> numbers(int most) {
        return IntStream.rangeClosed(1, most).boxed().toList();
    }
}
