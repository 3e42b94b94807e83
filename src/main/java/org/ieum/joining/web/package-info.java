/** The pages on which somebody joins, step by step; learners and tutors bring what they are asked. */
package org.ieum.joining.web;
