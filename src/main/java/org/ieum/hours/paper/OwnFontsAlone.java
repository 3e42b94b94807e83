package org.ieum.hours.paper;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Whatever font is asked for is one of ours. Without it PDFBox would read every font of the machine at the first paper, which
 * takes seconds, and leave a list of them in the home directory.
 */
final class OwnFontsAlone implements FontMapper {

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor wanted) {
        return new FontMapping<>(PaperFont.LATIN.parsed(), false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor wanted) {
        // As if it were the font itself: PDFBox writes a line into the log for each that stands in for another.
        return new FontMapping<>(PaperFont.LATIN.parsed(), false);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor wanted, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, PaperFont.EASTERN.parsed(), true);
    }
}
