package org.ieum.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.ieum.kernel.Text;
import org.ieum.platform.HttpProblem;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * PostgreSQL's text holds every sign but NUL, and half a surrogate pair is no sign at all. Whatever comes in by an address, a
 * form or JSON has another control character in their place, which the database can hold and the rules for texts refuse: a
 * search finds nobody then, and a field is told of, where there was an error without a reason.
 */
@Singleton
class StorableText implements ObjectMapperCustomizer {

    private static final char INSTEAD = '\u0001';

    /** Addresses: before anybody asks which route it is. */
    @ServerRequestFilter(preMatching = true)
    public void address(ResteasyReactiveContainerRequestContext request) {
        String address = request.getUriInfo().getRequestUri().toString();
        if (address.contains("%00")) {
            request.setRequestUri(URI.create(address.replace("%00", "%01")));
        }
    }

    /** Forms: what they hold beside files. A part without a name is no field of any. */
    @ServerRequestFilter
    @WithFormRead
    public void form(ResteasyReactiveContainerRequestContext request) {
        FormData form = ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
        if (form != null) {
            List<String> names = names(form);
            if (names.contains(null)) {
                throw HttpProblem.http(400);
            }
            names.forEach(name -> mend(form, name));
        }
    }

    private static List<String> names(FormData form) {
        List<String> names = new ArrayList<>();
        form.forEach(names::add);
        return names;
    }

    private static void mend(FormData form, String name) {
        boolean sound = form.get(name).stream().allMatch(value -> value.isFileItem() || isStorable(value.getValue()));
        if (!sound) {
            List<String> values =
                    form.remove(name).stream().map(FormValue::getValue).toList();
            values.forEach(value -> form.add(name, storable(value)));
        }
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule().addDeserializer(String.class, new OfJson()));
    }

    private static final class OfJson extends StringDeserializer {

        private static final long serialVersionUID = 1;

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = super.deserialize(parser, context);
            return text == null || isStorable(text) ? text : storable(text);
        }
    }

    private static boolean isStorable(String text) {
        return text.codePoints().noneMatch(Text::isBroken);
    }

    static String storable(String text) {
        return text.codePoints()
                .map(sign -> Text.isBroken(sign) ? INSTEAD : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
