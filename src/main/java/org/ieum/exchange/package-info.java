/** Data files in and out, in the form of {@code shared/contract/data-files.md}. */
package org.ieum.exchange;
