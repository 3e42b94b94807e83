package org.ieum.spreadsheet.web;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.regex.Pattern;
import org.ieum.testing.WebClient;

/** The pages on which a coordinator brings a table in, one after the other. */
public final class TableWalk {

    private static final Pattern CHOSEN =
            Pattern.compile("<select id=\"(column-[0-9]+)\".*?<option value=\"([^\"]*)\" selected>", Pattern.DOTALL);

    private final WebClient coordinator;

    /** As this coordinator. */
    public TableWalk(WebClient coordinator) {
        this.coordinator = coordinator;
    }

    /** Sends a file. */
    Response post(byte[] file, String kind) {
        RequestSpecification request = coordinator.browser().header("X-CSRF-TOKEN", coordinator.token("/tables"));
        return request.multiPart(new MultiPartSpecBuilder(file)
                        .controlName("file")
                        .fileName("answers.csv")
                        .mimeType("text/csv")
                        .build())
                .multiPart("kind", kind)
                .post("/tables");
    }

    /** The address of the table that a file becomes. */
    public String bring(byte[] file, String kind) {
        String to = post(file, kind).then().statusCode(303).extract().header("Location");
        return to.substring(to.indexOf("/tables/"), to.length() - "/columns".length());
    }

    /** Sends a page's form as it stands. */
    Response tell(String path, String page) {
        RequestSpecification form = coordinator.form(path);
        CHOSEN.matcher(page).results().forEach(select -> form.formParam(select.group(1), select.group(2)));
        return form.post(path);
    }

    /** Keeps what is guessed of the columns. */
    public void columnsAsGuessed(String path) {
        String columns = coordinator
                .browser()
                .get(path + "/columns")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        tell(path + "/columns", columns).then().statusCode(303);
    }

    /** The page that says what would change, once the words are clear. */
    public String preview(String path) {
        return preview(path, Map.of());
    }

    /** The same, without the rows that a form of the page says. */
    public String preview(String path, Map<String, ?> left) {
        String preview = coordinator
                .form(path + "/columns")
                .formParams(left)
                .post(path + "/rows")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return coordinator
                .browser()
                .get(preview.substring(preview.indexOf("/import/")))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
