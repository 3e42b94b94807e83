/** The lists of the desk as files: each room offers its own ({@link org.ieum.listing.file.ListFile}), one route gives them out. */
package org.ieum.listing.file;
