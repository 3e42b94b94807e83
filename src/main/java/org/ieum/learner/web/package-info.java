/** Learners over HTTP: sign-up, and the coordinators' list. */
package org.ieum.learner.web;
