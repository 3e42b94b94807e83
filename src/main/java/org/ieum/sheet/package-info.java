/** What goes out as a table for a spreadsheet: a text of ours becomes a workbook with typed cells, in the reader's words. */
package org.ieum.sheet;
