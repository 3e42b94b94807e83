/** What is stored, as one sealed file and back: tables as they are, in one moment, with what tells that all is there. */
package org.ieum.platform.backup;
