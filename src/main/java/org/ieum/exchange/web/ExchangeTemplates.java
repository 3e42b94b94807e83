package org.ieum.exchange.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.ieum.exchange.UndoingImports;
import org.ieum.exchange.draft.TryingImports;

/** The pages of this room, in {@code templates/exchange}. */
@CheckedTemplate(basePath = "exchange")
final class ExchangeTemplates {

    private ExchangeTemplates() {}

    static native TemplateInstance exports(List<ExportPages.PermitRow> permits, String problem, String typed);

    static native TemplateInstance choose(ImportView view, List<ImportPages.TakenRow> taken);

    static native TemplateInstance preview(ImportView view, String left);

    static native TemplateInstance going(TryingImports.Trial trial);

    static native TemplateInstance undoing(UndoingImports.Undoing far);
}
