/** What learners and tutors see and do by themselves, by a link of their own: change, rest, leave, be forgotten. */
package org.ieum.selfservice;
