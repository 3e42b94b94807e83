/** What programs can write down about people and pairings, and read. */
package org.ieum.desk.web.note;
