package org.ieum.web.document;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.ieum.exchange.DataFile;

/** Files that come in, and what becomes of them: a part and a count for each kind of file. */
final class FileSchemas {

    private FileSchemas() {}

    static void addTo(Components components) {
        Schema files = object().description("Each as CSV; those that are left out stay as they are.");
        Schema taken = object();
        Arrays.stream(DataFile.values()).map(DataFile::code).forEach(file -> {
            files.addProperty(file, text().format("binary"));
            taken.addProperty(file, OASFactory.createSchema().ref("ImportTally"));
        });
        components.addSchema(
                "ImportFiles",
                files.additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false)));
        components.addSchema("ImportTally", tally());
        components.addSchema("ImportTaken", taken.addProperty("warnings", warnings()));
    }

    private static Schema tally() {
        Schema tally = object().required(List.of("created", "updated", "unchanged"));
        List.of("created", "updated", "unchanged")
                .forEach(count ->
                        tally.addProperty(count, OASFactory.createSchema().addType(SchemaType.INTEGER)));
        return tally;
    }

    private static Schema warnings() {
        Schema warning = object().addProperty("file", text())
                .addProperty("line", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("column", text())
                .addProperty("reason", text().description("In the language asked for."));
        return OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .items(warning)
                .description("Who may be there already; not there if nobody is.");
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(SchemaType.OBJECT);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
