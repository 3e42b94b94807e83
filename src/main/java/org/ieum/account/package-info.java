/** Who may come in: coordinators and admins, their passwords, browser sessions and API tokens. */
package org.ieum.account;
