package org.ieum.spreadsheet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ieum.exchange.DataFile;
import org.ieum.kernel.Side;
import org.ieum.person.Persons;
import org.ieum.spreadsheet.source.HowToRead;
import org.ieum.spreadsheet.source.TableFile;
import org.ieum.spreadsheet.source.TableForm;
import org.ieum.spreadsheet.value.CalledPeople;
import org.ieum.spreadsheet.value.UnderstandingValues;

/** What is said of a table before anybody looks at it: by a mapping that was kept of such a table, else by guessing. */
@Singleton
class GuessingChoices {

    @Inject RememberingMappings mappings;
    @Inject RememberingWords words;
    @Inject ReadingVocabulary vocabulary;
    @Inject Persons people;

    /** @param header the line of the header, if there is one; else it is looked for */
    TableChoices guess(TableFile file, TableForm form, int header, DataFile kind) {
        TableHead head = TableHead.of(file, form);
        List<Integer> lines = head.has(header) ? List.of(header) : head.possibleHeaders();
        for (int line : lines) {
            Optional<TableChoices> known = mappings.find(blank(kind, form.how(line)), head.columns(line));
            if (known.isPresent()) {
                return known.get();
            }
        }
        int line = head.has(header) ? header : head.likelyHeader();
        TableChoices blank = blank(kind, form.how(line));
        Map<Integer, String> codes = new HashMap<>();
        new GuessingMeanings(understanding(blank))
                .guess(kind, head.columns(line))
                .forEach((column, meaning) -> codes.put(column, meaning.code()));
        return blank.meaning(codes, blank.constants());
    }

    /** How the values of a table are understood. */
    UnderstandingValues understanding(TableChoices choices) {
        String lessons = choices.constants().getOrDefault(UsualValues.LESSONS, "1x60");
        return choices.file() == DataFile.PAIRINGS
                ? new UnderstandingValues(vocabulary.read(), lessons, called(Side.LEARNER), called(Side.TUTOR))
                : new UnderstandingValues(vocabulary.read(), lessons);
    }

    private CalledPeople called(Side side) {
        Map<String, List<String>> byName = people.of(side).refsByName();
        return new CalledPeople(byName.values().stream().flatMap(List::stream).collect(Collectors.toSet()), byName);
    }

    private TableChoices blank(DataFile kind, HowToRead how) {
        return TableChoices.blank(kind, how, mappings.usual(kind)).teaching(words.of(kind));
    }
}
