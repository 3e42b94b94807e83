package org.ieum.spreadsheet.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** What a sheet says beside its cells, which the reader of cells passes over. */
final class SheetMarkup {

    private static final String FOLDER = "xl/";
    private static final String WORKBOOK = FOLDER + "workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private SheetMarkup() {}

    /**
     * The references of cells that were made one, {@code A1:B3}, in the order of the file.
     *
     * @param sheet by which the workbook knows the sheet
     * @param most how many there may be
     * @throws UnreadableTable if there are more, or the sheet is no XML
     */
    static List<String> merged(TableFile file, String sheet, int most) throws IOException {
        try (ZipFile archive = ZipFile.builder().setPath(file.path()).get()) {
            List<String> targets =
                    attributes(archive.getEntry(RELATIONS), archive, "Relationship", "Target", Optional.of(sheet), 1);
            if (targets.isEmpty()) {
                return List.of();
            }
            String target = targets.get(0);
            String name = target.startsWith("/") ? target.substring(1) : FOLDER + target;
            return attributes(archive.getEntry(name), archive, "mergeCell", "ref", Optional.empty(), most);
        } catch (XMLStreamException e) {
            throw new UnreadableTable(UnreadableTable.Why.BROKEN);
        }
    }

    /**
     * Whether days are counted from 1904 on, as a Macintosh did. Excel writes {@code 1}, LibreOffice {@code true}.
     *
     * @throws UnreadableTable if the workbook is no XML
     */
    static boolean since1904(TableFile file) throws IOException {
        try (ZipFile archive = ZipFile.builder().setPath(file.path()).get()) {
            return attributes(archive.getEntry(WORKBOOK), archive, "workbookPr", "date1904", Optional.empty(), 1)
                    .stream()
                    .anyMatch(said -> said.equals("1") || said.equalsIgnoreCase("true"));
        } catch (XMLStreamException e) {
            throw new UnreadableTable(UnreadableTable.Why.BROKEN);
        }
    }

    private static List<String> attributes(
            ZipArchiveEntry part, ZipFile archive, String element, String attribute, Optional<String> id, int most)
            throws IOException, XMLStreamException {
        List<String> found = new ArrayList<>();
        if (part == null) {
            return found;
        }
        try (InputStream in = archive.getInputStream(part)) {
            XMLStreamReader reader = xml().createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals(element)
                        && id.map(wanted -> wanted.equals(reader.getAttributeValue(null, "Id")))
                                .orElse(true)) {
                    Optional.ofNullable(reader.getAttributeValue(null, attribute))
                            .ifPresent(found::add);
                    if (found.size() > most) {
                        throw new UnreadableTable(UnreadableTable.Why.UNPACKS_TOO_LARGE);
                    }
                }
            }
        }
        return found;
    }

    private static XMLInputFactory xml() {
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return xml;
    }
}
