package org.ieum.mail.template;

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

class ValuesOfMailsTest {

    private static final String PARTS =
            "{#include mail/frame}{#tag}{name} {#each names}{it}/{name} {/each}{/tag}{/include}";

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
            .addValueResolver(new ValuesOfMails())
            .addValueResolver(last)
            .addSectionHelper(new UserTagSectionHelper.Factory("tag", "tags/tag"))
            .build();

    @Test
    void areFoundAtOnceWhereverTheyStand() {
        engine.putTemplate("tags/tag", engine.parse("<{nested-content}>"));
        engine.putTemplate("mail/frame", engine.parse("[{#insert /}]", null, "mail/frame"));
        assertThat(rendered("mail/hello")).isEqualTo("[<Bada a/Bada b/Bada >]");
        assertThat(asked).hasValue(0);

        assertThat(rendered("page/hello")).as("a page, as ever").isEqualTo("[<Bada a/Bada b/Bada >]");
        assertThat(asked.get()).isPositive();
    }

    private String rendered(String id) {
        Template template = engine.parse(PARTS, null, id);
        return template.data("name", "Bada").data("names", List.of("a", "b")).render();
    }
}
