package org.ieum.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.ieum.catalogue.District;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Text;
import org.ieum.person.People;
import org.ieum.platform.Answer;
import org.ieum.platform.Answers;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.Shape;
import org.ieum.platform.Validation;

/** A row of a file, by the columns of its header. */
final class CsvRow implements Answers {

    /** The second is what an input method puts in the place of the first. */
    private static final String BETWEEN_ITEMS = "[;；]";

    private final Map<String, Answer> cells = new HashMap<>();
    private final String file;
    private final Validation validation;
    private final int line;

    /** {@code line} is the physical line at which the row begins; a quoted cell may go on over several. */
    CsvRow(String file, List<String> header, List<String> fields, int line, Validation validation) {
        this.file = file;
        this.validation = validation;
        this.line = line;
        int at = line;
        for (int i = 0; i < header.size(); i++) {
            String text = i < fields.size() ? fields.get(i) : "";
            cells.put(header.get(i), new Answer(new Where.Cell(file, at, Optional.of(header.get(i))), text));
            at += CsvLines.breaks(text);
        }
    }

    /** The same of a file that {@link FileContent#namesDistricts()}. */
    CsvRow inDistricts() {
        Answer city = one("city");
        District.find(city.text()).ifPresent(district -> {
            cells.put("city", new Answer(city.where(), district.city()));
            cells.put(People.DISTRICT, new Answer(city.where(), district.key()));
        });
        return this;
    }

    Validation validation() { return validation; }

    int line() { return line; }

    @Override
    public Answer one(String name) {
        // What files do not ask for is not answered either.
        return cells.getOrDefault(name, new Answer(new Where.Cell(file, line, Optional.of(name)), ""));
    }

    @Override
    public List<Answer> texts(String name) {
        Answer cell = one(name);
        return cell.isBlank()
                ? List.of()
                : Arrays.stream(cell.text().split(BETWEEN_ITEMS, -1))
                        .map(item -> new Answer(cell.where(), item))
                        .toList();
    }

    @Override
    public List<Answers> items(String name, Shape shape) {
        List<Answers> items = new ArrayList<>();
        for (Answer item : texts(name)) {
            Matcher parts = shape.pattern().matcher(Text.plain(item.text()));
            if (parts.matches()) {
                items.add(new Item(item.where(), shape, parts));
            } else {
                validation.refuse(item.where(), Fault.FORM, item.text(), shape.form());
            }
        }
        return items;
    }

    /** All parts of an item stand in one cell. */
    private record Item(Where where, Shape shape, Matcher parts) implements Answers {

        @Override
        public Answer one(String name) {
            return new Answer(where, parts.group(shape.parts().indexOf(name) + 1));
        }

        @Override
        public List<Answer> texts(String name) {
            throw new UnsupportedOperationException(name);
        }

        @Override
        public List<Answers> items(String name, Shape inner) {
            throw new UnsupportedOperationException(name);
        }
    }
}
