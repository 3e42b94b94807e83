package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A start leaves alone what few need, and makes it when somebody does. */
class LeanStartIT extends PackagedService {

    /** What writes the API's document. */
    private static final String WRITER = "org.yaml.snakeyaml.emitter.Emitter ";

    @Test
    void theDocumentOfTheApiIsWrittenWhenSomebodyAsksForIt() throws Exception {
        Path loaded = data.resolve("loaded.log");
        service = Service.start(data, Map.of(), List.of("-Xlog:class+load:file=" + loaded));
        assertThat(Files.readString(loaded))
                .contains("org.ieum.platform.start.Ieum ")
                .doesNotContain(WRITER);
        assertThat(service.call()
                        .accept("application/yaml")
                        .get("/q/openapi")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .isEqualTo(Files.readString(Path.of("docs", "openapi.yaml")));
        assertThat(Files.readString(loaded)).contains(WRITER);
    }
}
