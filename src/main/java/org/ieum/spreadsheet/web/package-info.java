/** The pages on which coordinators bring anybody's table in, step by step. */
package org.ieum.spreadsheet.web;
