package org.ieum.exchange.web;

import org.ieum.kernel.PageLanguage;
import org.ieum.platform.Flaw;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.FlawText;

/** What may be a mistake in a cell, and was taken in all the same. */
record ImportWarning(String file, int line, String column, String reason) {

    static ImportWarning of(Flaw flaw, PageLanguage language) {
        Where.Cell cell = (Where.Cell) flaw.where();
        return new ImportWarning(cell.file(), cell.line(), cell.column().orElse(""), FlawText.reason(flaw, language));
    }
}
