/** The pages on which somebody joins, step by step, and the sign-up of other programs. */
package org.ieum.joining.web;
