/** HTTP for {@code org.ieum.learner}. */
package org.ieum.learner.web;
