package org.ieum.web.document;

import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiRecorder;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Has the library read and write the API's document when somebody asks for it. By itself it does so at every start (Quarkus 3.33;
 * later ones wait as well): a tenth of what that does, for what few read.
 */
@Singleton
class DocumentOnDemand {

    /** Behind the question who it is, and who may; {@code 403} is said by then. */
    private static final int ORDER = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 2;

    private boolean prepared;

    /** The library finds no document at the start: where it looks, there is nothing. */
    void putOff(@Observes @Initialized(ApplicationScoped.class) Object started) {
        OpenApiConstants.classLoader = new Nothing();
    }

    void install(@Observes Router router) {
        router.route("/q/openapi*").order(ORDER).blockingHandler(this::prepare, false);
    }

    private void prepare(RoutingContext context) {
        prepareOnce();
        context.next();
    }

    private synchronized void prepareOnce() {
        if (!prepared) {
            OpenApiConstants.classLoader = null;
            new OpenApiRecorder(null, null)
                    .prepareDocument(null, noMoreFilters(), OpenApiConstants.DEFAULT_DOCUMENT_NAME);
            prepared = true;
        }
    }

    /** {@link ApiDocument} has done its work when the service was built. */
    private static Map<RunStage, List<String>> noMoreFilters() {
        return Arrays.stream(RunStage.values()).collect(Collectors.toMap(stage -> stage, stage -> List.of()));
    }

    /** Finds no file. */
    private static final class Nothing extends ClassLoader {

        Nothing() {
            super(null);
        }
    }
}
