package org.ieum.web;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Forms that a route takes as a whole: these are read from the body anew, past {@link StorableText#form}. */
@Provider
public class StorableForms implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object read = context.proceed();
        if (read instanceof MultivaluedMap<?, ?> form) {
            @SuppressWarnings("unchecked")
            MultivaluedMap<String, String> texts = (MultivaluedMap<String, String>) form;
            texts.values().forEach(values -> values.replaceAll(StorableText::storable));
        }
        return read;
    }
}
