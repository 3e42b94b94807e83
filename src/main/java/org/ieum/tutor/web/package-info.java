/** HTTP for {@code org.ieum.tutor}. */
package org.ieum.tutor.web;
