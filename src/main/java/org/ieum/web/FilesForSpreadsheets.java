package org.ieum.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.ieum.platform.Caller;
import org.ieum.platform.Visitor;
import org.ieum.sheet.WritingWorkbooks;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Every CSV that a page offers can be had as a workbook, by {@code ?as=xlsx}; and as a text it begins with a byte order mark:
 * without one a spreadsheet takes Korean for CP949, and saving it makes the rubbish permanent. Programs get the text alone,
 * without a mark (HTTP contract).
 */
@Singleton
class FilesForSpreadsheets {

    private static final String MARK = "\ufeff";
    private static final MediaType CSV = new MediaType("text", "csv");
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ENDING = ".csv";

    @Inject Caller caller;
    @Inject Visitor visitor;

    /** Before the answer gets its headers. */
    @ServerResponseFilter(priority = Priorities.USER)
    public void write(ContainerResponseContext response, RoutingContext request) {
        if (response.getEntity() instanceof String file
                && response.getMediaType() != null
                && CSV.isCompatible(response.getMediaType())
                && isForSomebody(request)) {
            if ("xlsx".equals(request.request().getParam("as"))) {
                asWorkbook(response, name(request), file);
            } else {
                response.setEntity(MARK + file);
            }
        }
    }

    private void asWorkbook(ContainerResponseContext response, String name, String file) {
        byte[] workbook = WritingWorkbooks.of(name, file, visitor.language());
        response.setEntity(workbook, null, MediaType.valueOf(WORKBOOK));
        response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, WORKBOOK);
        response.getHeaders().putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".xlsx\"");
    }

    /** The last part of the address, which is of letters of ours. */
    private static String name(RoutingContext request) {
        String path = request.normalizedPath();
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.endsWith(ENDING) ? last.substring(0, last.length() - ENDING.length()) : "table";
    }

    /** Not for a program: by a page, or by a page's link to the API, which a signed-in browser follows. */
    private boolean isForSomebody(RoutingContext request) {
        return !request.normalizedPath().startsWith("/api/") || caller.account().isPresent();
    }
}
