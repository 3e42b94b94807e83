/** Learners over HTTP: sign-up, and the questions of the form. */
package org.ieum.learner.web;
