/** What an operator does about accounts from the console. */
package org.ieum.account.console;
