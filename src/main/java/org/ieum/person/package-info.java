/** What learners and tutors have in common: how to reach them, where, when, in which languages. */
package org.ieum.person;
