package org.ieum.spreadsheet.source;

/**
 * How somebody wants a table to be read.
 *
 * @param sheet the place of a sheet of a workbook
 * @param encoding the code of one for a text, else empty
 * @param separator one sign for a text, else empty
 * @param header the line of the header; 0 for the likeliest
 */
public record HowToRead(int sheet, String encoding, String separator, int header) {}
