/** The desk's first page as HTML. */
package org.ieum.today.web;
