/** Cities and subjects: data that each installation edits, with names in three languages. */
package org.ieum.catalogue;
