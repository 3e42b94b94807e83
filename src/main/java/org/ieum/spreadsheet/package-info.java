/**
 * Anybody's table in: what a file is, which column means what, what each value says. It ends as files of the contract, which
 * {@link org.ieum.exchange} tries and takes as it takes those of programs.
 */
package org.ieum.spreadsheet;
