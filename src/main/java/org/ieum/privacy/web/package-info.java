/** The notice for everybody, its page for admins, and what the clock will delete. */
package org.ieum.privacy.web;
