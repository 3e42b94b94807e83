package org.ieum.spreadsheet.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.ieum.exchange.draft.TryingImports;
import org.ieum.platform.Choice;

/** The pages of this room, in {@code templates/spreadsheet}. */
@CheckedTemplate(basePath = "spreadsheet")
final class SpreadsheetTemplates {

    private SpreadsheetTemplates() {}

    static native TemplateInstance choose(
            String problem, List<Choice> kinds, List<Choice> begun, List<Choice> mappings);

    static native TemplateInstance columns(ColumnsView view, String problem);

    static native TemplateInstance values(ValuesView view, boolean again);

    static native TemplateInstance ready(String path, int rows, int left);

    static native TemplateInstance trying(String path, TryingImports.Trial trial);

    static native TemplateInstance rows(RowsView view);
}
