package org.ieum.web.document;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** What a route reads of addresses and headers, as its method says. */
final class RouteParameters {

    private RouteParameters() {}

    static Set<String> of(Method method) {
        return Stream.of(method.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? fields(parameter.getType())
                        : name(parameter, parameter.getName()).stream())
                .collect(Collectors.toSet());
    }

    /** Parameters of the address that are no texts, and bodies of which nothing says their kind. */
    static Set<String> guessed(Method method) {
        boolean named = method.isAnnotationPresent(Consumes.class)
                || method.getDeclaringClass().isAnnotationPresent(Consumes.class);
        return Stream.of(method.getParameters())
                .filter(parameter -> (parameter.isAnnotationPresent(RestQuery.class)
                                || parameter.isAnnotationPresent(QueryParam.class))
                        ? parameter.getType() != String.class
                        : !named && isBody(parameter))
                .map(Parameter::getName)
                .collect(Collectors.toSet());
    }

    private static boolean isBody(Parameter parameter) {
        return parameter.getAnnotations().length == 0
                && (parameter.getType().isRecord() || parameter.getType() == JsonNode.class);
    }

    private static Stream<String> fields(Class<?> type) {
        return Stream.<Class<?>>iterate(type, Class::getSuperclass)
                .takeWhile(one -> one != Object.class)
                .flatMap(one -> Stream.of(one.getDeclaredFields()))
                .flatMap(field -> name(field, field.getName()).stream());
    }

    private static Optional<String> name(AnnotatedElement element, String name) {
        RestQuery rest = element.getAnnotation(RestQuery.class);
        if (rest != null) {
            return Optional.of(rest.value().isEmpty() || rest.value().startsWith("<<") ? name : rest.value());
        }
        QueryParam query = element.getAnnotation(QueryParam.class);
        HeaderParam header = element.getAnnotation(HeaderParam.class);
        return Optional.ofNullable(query)
                .map(QueryParam::value)
                .or(() -> Optional.ofNullable(header).map(HeaderParam::value));
    }
}
