/** What people write in their tables, said in the form of the contract where that is clear. */
package org.ieum.spreadsheet.value;
