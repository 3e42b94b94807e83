package org.ieum.person.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.ieum.kernel.WeeklySpan;
import org.ieum.person.Fact;
import org.ieum.person.People;
import org.ieum.platform.Shape;

/** Facts as the fields of a form, the way back of {@link FormAnswers}. */
public final class FormValues {

    private final MultivaluedMap<String, String> values = new MultivaluedHashMap<>();

    /** With what somebody has answered. */
    public FormValues(List<Fact.Told> answers) {
        answers.forEach(this::fill);
    }

    private void fill(Fact.Told told) {
        String column = told.fact().column();
        Optional<Shape> shape = told.fact().shape();
        if (column.equals(People.DISTRICT)) {
            // A form asks for it among the cities.
            Optional.of(told.cell()).filter(key -> !key.isEmpty()).ifPresent(key -> values.putSingle("city", key));
        } else if (shape.isEmpty()) {
            told.items().forEach(item -> put(column, item));
        } else if (shape.get() == Shape.SPAN) {
            List<WeeklySpan> spans =
                    told.items().stream().map(WeeklySpan::parse).toList();
            values.put(column, new ArrayList<>(Ticks.of(spans)));
        } else {
            rows(column, shape.get(), told.items());
        }
    }

    /** {@code languages-0-tag}: each part of each item in a field of its own. */
    private void rows(String column, Shape shape, List<String> items) {
        for (int row = 0; row < items.size(); row++) {
            Matcher parts = shape.pattern().matcher(items.get(row));
            if (parts.matches()) {
                for (int part = 0; part < shape.parts().size(); part++) {
                    put(column + "-" + row + "-" + shape.parts().get(part), parts.group(part + 1));
                }
            }
        }
    }

    private void put(String name, String value) {
        values.add(name, value);
    }

    /** All fields. */
    public MultivaluedMap<String, String> values() { return values; }
}
