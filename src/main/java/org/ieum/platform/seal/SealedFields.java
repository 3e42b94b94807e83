package org.ieum.platform.seal;

import jakarta.persistence.Convert;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.persister.entity.EntityPersister;
import org.ieum.platform.SealedConverter;

/** The fields of an entity that are kept sealed. */
record SealedFields(List<SealedField> all) {

    /**
     * One of them.
     *
     * @param index among the entity's properties
     * @param hash the index of the keyed hash by which it is found
     */
    record SealedField(int index, SealedColumn column, Optional<Integer> hash) {}

    static SealedFields of(EntityPersister entity) {
        List<String> names = Arrays.asList(entity.getPropertyNames());
        return new SealedFields(IntStream.range(0, names.size())
                .boxed()
                .flatMap(index -> find(entity.getMappedClass(), names.get(index)).stream()
                        .filter(SealedFields::isSealed)
                        .map(field -> new SealedField(
                                index, column(entity, field), hash(field).map(names::indexOf))))
                .toList());
    }

    private static SealedColumn column(EntityPersister entity, Field field) {
        return new SealedColumn(
                entity.getTableName(),
                entity.getPropertyColumnNames(field.getName())[0],
                entity.getIdentifierColumnNames()[0]);
    }

    private static boolean isSealed(Field field) {
        Convert convert = field.getAnnotation(Convert.class);
        return convert != null && convert.converter() == SealedConverter.class;
    }

    private static Optional<String> hash(Field field) {
        return Optional.ofNullable(field.getAnnotation(FoundBy.class)).map(FoundBy::value);
    }

    private static Optional<Field> find(Class<?> type, String name) {
        return Stream.<Class<?>>iterate(type, of -> of != null, Class::getSuperclass)
                .flatMap(of -> Arrays.stream(of.getDeclaredFields()))
                .filter(field -> field.getName().equals(name))
                .findFirst();
    }
}
