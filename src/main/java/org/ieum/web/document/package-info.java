/** What the OpenAPI document says beyond what the routes' own annotations say. */
package org.ieum.web.document;
