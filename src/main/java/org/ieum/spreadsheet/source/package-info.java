/** Files as people bring them: what each is, told by its bytes, and its rows. */
package org.ieum.spreadsheet.source;
