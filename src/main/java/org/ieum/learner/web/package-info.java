/** What learners are asked. */
package org.ieum.learner.web;
