package org.ieum.platform.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.Template;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.ValueResolver;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EnclosingValuesTest {

    /** Is asked when nobody before it knew. */
    private final AtomicInteger asked = new AtomicInteger();

    private final ValueResolver last = new ValueResolver() {
        @Override
        public int getPriority() {
            return -1000;
        }

        @Override
        public boolean appliesTo(EvalContext name) {
            asked.incrementAndGet();
            return false;
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext name) {
            return Results.notFound();
        }
    };

    private final Engine engine = Engine.builder()
            .addDefaults()
            .strictRendering(false)
            .addValueResolver(new EnclosingValues())
            .addValueResolver(last)
            .addSectionHelper(new UserTagSectionHelper.Factory("tag", "tags/tag"))
            .build();

    @Test
    void areFoundAtOnceWhereverTheyStand() {
        engine.putTemplate("tags/tag", engine.parse("<{nested-content}>"));
        engine.putTemplate("frame", engine.parse("[{#insert /}]"));

        assertThat(rendered("{#include frame}{#tag}{name} {#each names}{it}/{name} {/each}{/tag}{/include}"))
                .isEqualTo("[<Bada a/Bada b/Bada >]");
        assertThat(asked).hasValue(0);
    }

    @Test
    void areFoundAtOnceByAnIncludeWithoutValuesOfItsOwn() {
        engine.putTemplate("frame", engine.parse("[{name} {#insert /}]"));

        assertThat(rendered("{#include frame}{name}{/include}")).isEqualTo("[Bada Bada]");
        assertThat(asked).hasValue(0);
    }

    @Test
    void ofWhatIsMissingNothingElseIsTaken() {
        assertThat(rendered("{#each names}{nobody.name ?: 'none'} {/each}")).isEqualTo("none none ");
        engine.putTemplate("frame", engine.parse("{#insert /}"));
        assertThat(rendered("{#include frame}{nobody.name ?: 'none'}{/include}"))
                .as("a part without values of its own")
                .isEqualTo("none");
        engine.putTemplate("nobody", engine.parse("{nobody.name ?: 'none'}{#insert /}"));
        assertThat(rendered("{#include nobody}!{/include}"))
                .as("in the include itself")
                .isEqualTo("none!");
        assertThat(rendered("{#each names}{it.name ?: 'none'} {/each}")).isEqualTo("none none ");
    }

    @Test
    void theNearestCounts() {
        assertThat(rendered("{#let name='Haneul'}{#each names}{name} {/each}{/let}{name}"))
                .isEqualTo("Haneul Haneul Bada");
    }

    private String rendered(String text) {
        Template template = engine.parse(text);
        return template.data("name", "Bada")
                .data("names", List.of("a", "b"))
                .data("nobody", null)
                .render();
    }
}
