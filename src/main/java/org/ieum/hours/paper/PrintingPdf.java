package org.ieum.hours.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Prints a page as a PDF with a title, a language and a structure (PDF/UA), its fonts inside. */
@Singleton
public class PrintingPdf {

    private static final int NORMAL = 400;

    PrintingPdf() {
        FontMappers.set(new OwnFontsAlone());
        // It would write what stands on the paper into the log.
        XRLog.setLoggingEnabled(false);
    }

    /**
     * A page on sheets of A4.
     *
     * @param page XHTML whose texts are {@link Legible}; nothing that it points to is fetched, its pictures are in it
     */
    public byte[] print(String page) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder printer = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("Ieum")
                .useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null)
                .withHtmlContent(page, null)
                .toStream(file);
        for (PaperFont font : PaperFont.values()) {
            printer.useFont(font::open, font.family(), NORMAL, FontStyle.NORMAL, true);
        }
        try {
            printer.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
