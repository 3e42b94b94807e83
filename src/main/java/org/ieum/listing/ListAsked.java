package org.ieum.listing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.kernel.Text;
import org.ieum.platform.QueryText;

/**
 * What the address of a list asks for. What makes no sense is taken as absent. Words that are searched for are never in it: a
 * name does not belong into an address that browsers and proxies keep.
 *
 * @param filters by name, in the order of the list's own; none is empty
 * @param sort the key of a column, with {@code -} before it the other way round; empty for the usual order
 * @param columns keys of those that are shown; empty for the usual ones
 * @param page from 0
 */
public record ListAsked(Map<String, String> filters, String sort, Set<String> columns, int page) {

    static final String SORT = "order";
    static final String COLUMNS = "columns";
    static final String PAGE = "page";
    private static final String TURNED = "-";

    /**
     * Reads it.
     *
     * @param names of the filters that the list has
     */
    public static ListAsked of(MultivaluedMap<String, String> query, List<String> names) {
        Map<String, String> filters = new LinkedHashMap<>();
        names.forEach(name -> {
            String value = given(query, name);
            if (!value.isEmpty()) {
                filters.put(name, value);
            }
        });
        String page = given(query, PAGE);
        // A form has one field for each column, an address that was made here one list.
        Set<String> columns = query.getOrDefault(COLUMNS, List.of()).stream()
                .flatMap(text -> Arrays.stream(text.split("[,~]", -1)))
                .map(Text::clean)
                .filter(key -> key.matches("[a-z_]{1,40}"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new ListAsked(
                filters, given(query, SORT), columns, page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 0);
    }

    private static String given(MultivaluedMap<String, String> query, String name) {
        String value = query.getFirst(name);
        return value == null ? "" : Text.clean(value);
    }

    /** The value of a filter; empty if there is none. */
    public String filter(String name) {
        return filters.getOrDefault(name, "");
    }

    /** The key of the column by which it is sorted; empty for the usual order. */
    public String sortedBy() {
        return isTurned() ? sort.substring(TURNED.length()) : sort;
    }

    /** Whether it is sorted the other way round than a column is at the first press. */
    public boolean isTurned() {
        return sort.startsWith(TURNED);
    }

    /** The same with another value of a filter, from the first page on; empty takes it away. */
    public ListAsked with(String name, String value) {
        Map<String, String> others = new LinkedHashMap<>(filters);
        if (value.isEmpty()) {
            others.remove(name);
        } else {
            others.put(name, value);
        }
        return new ListAsked(others, sort, columns, 0);
    }

    ListAsked sortedBy(String key, boolean turned) {
        return new ListAsked(filters, (turned ? TURNED : "") + key, columns, 0);
    }

    /** The same, another page. */
    public ListAsked turned(int other) {
        return new ListAsked(filters, sort, columns, other);
    }

    /** The address that asks for this. */
    public String at(String path) {
        return path + QueryText.of(said());
    }

    /** Its parts, by name. */
    Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>(filters);
        if (!sort.isEmpty()) {
            said.put(SORT, sort);
        }
        if (!columns.isEmpty()) {
            said.put(COLUMNS, String.join("~", columns));
        }
        if (page > 0) {
            said.put(PAGE, Integer.toString(page));
        }
        return said;
    }
}
