package org.ieum.platform.seal;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** All columns with something sealed in them. */
@Singleton
public class SealedColumns {

    @Inject EntityManagerFactory factory;

    @Inject
    @Any
    Instance<HoldsSeals> others;

    /** Those of entities and those of {@link HoldsSeals}, in an order that stays. */
    public List<SealedColumn> all() {
        List<SealedColumn> fields = new ArrayList<>();
        factory.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .forEachEntityDescriptor(
                        entity -> SealedFields.of(entity).all().forEach(field -> fields.add(field.column())));
        return Stream.concat(fields.stream(), others.stream().map(HoldsSeals::sealed))
                .sorted(Comparator.comparing(SealedColumn::table).thenComparing(SealedColumn::column))
                .toList();
    }
}
