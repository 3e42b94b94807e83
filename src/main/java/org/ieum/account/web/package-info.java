/** How people and programs show who they are: bearer tokens, the session's cookie, the pages for signing in. */
package org.ieum.account.web;
