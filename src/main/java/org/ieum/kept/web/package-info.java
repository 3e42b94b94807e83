/** The page on which somebody throws away what they sent too late. */
package org.ieum.kept.web;
