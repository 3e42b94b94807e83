package org.ieum.selfservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ieum.learner.Learner;
import org.ieum.person.Fact;
import org.ieum.tutor.Tutor;
import org.junit.jupiter.api.Test;

/** Nothing that is kept about somebody lacks its words on the page that says so. */
class KeptWordsTest {

    @Test
    void eachFactHasALabel() {
        assertThat(Stream.of(new Learner(), new Tutor())
                        .flatMap(person -> person.moreTold().stream())
                        .map(Fact.Told::fact)
                        .map(Fact::column)
                        // It is asked, and said with what is.
                        .filter(column -> !column.equals("age")))
                .isNotEmpty()
                .allMatch(OwnKeptScreen.MORE::containsKey);
    }

    /** Each list of the file: what is put as the rows of a stream, or by a method that gives a list. */
    @Test
    void eachListIsCounted() throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/ieum/selfservice/TakingMyData.java"));
        List<String> lists = java.util.regex.Pattern.compile(
                        "data\\.put\\(\\s*\"(\\w+)\",\\s*(?:[\\w.]+(?:\\([^;]*?\\))?\\.stream\\(\\)|\\w+\\((?:who|file\\.steps\\(\\))\\)\\);)")
                .matcher(source)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(lists).contains("lessons", "mails", "history", "wishes", "certificates", "steps");
        assertThat(OwnKeptScreen.LISTS.keySet()).isEqualTo(Set.copyOf(lists));
    }
}
