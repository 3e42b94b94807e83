/** Whom to look for, as a page, as a file and in the API. */
package org.ieum.explanation.web;
