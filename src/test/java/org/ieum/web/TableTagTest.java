package org.ieum.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.UserTagSectionHelper;
import java.nio.file.Path;
import java.util.List;
import org.ieum.testing.House;
import org.junit.jupiter.api.Test;

/** What {@code {#table}} writes, to the letter. */
class TableTagTest {

    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addSectionHelper(new UserTagSectionHelper.Factory("table", "table"))
            .build();

    static {
        ENGINE.putTemplate(
                "table",
                ENGINE.parse(House.read(Path.of("src/main/resources/templates/tags/table.html")), null, "table"));
    }

    @Test
    void namesItsColumnsInTheirOrder() {
        assertThat(written("""
                        <h2>{c}</h2>
                        {#table a=one b=two c=three}
                        {#for row in rows}
                        <tr><td>{row}</td></tr>
                        {/for}
                        {/table}
                        <p>end</p>
                        """)).isEqualTo("""
                        <h2>outer</h2>
                        <table class="table">
                        <thead><tr><th scope="col">One</th><th scope="col">Two</th><th scope="col">Three</th></tr></thead>
                        <tbody>
                        <tr><td>x</td></tr>
                        <tr><td>y</td></tr>
                        </tbody>
                        </table>
                        <p>end</p>
                        """);
    }

    @Test
    void setsNumbersToTheRight() {
        assertThat(written("{#table a=one b=two numbers='b'}\n{/table}\n"))
                .contains("<tr><th scope=\"col\">One</th><th scope=\"col\" class=\"number\">Two</th></tr>");
    }

    @Test
    void hasALastHeadThatIsOnlyHeard() {
        assertThat(written("{#table a=one hidden=two}\n{/table}\n"))
                .contains("<tr><th scope=\"col\">One</th>"
                        + "<th scope=\"col\"><span class=\"visually-hidden\">Two</span></th></tr>");
    }

    private static String written(String template) {
        return ENGINE.parse(template)
                .data("one", "One")
                .data("two", "Two")
                .data("three", "Three")
                .data("c", "outer")
                .data("rows", List.of("x", "y"))
                .render();
    }
}
