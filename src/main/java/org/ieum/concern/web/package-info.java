/** Where a concern is reported, and where those who are named read it. */
package org.ieum.concern.web;
