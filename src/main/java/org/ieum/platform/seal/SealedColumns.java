package org.ieum.platform.seal;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManagerFactory;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** All columns with something sealed in them. */
@Singleton
public class SealedColumns {

    private final EntityManagerFactory factory;
    private final Instance<HoldsSeals> others;

    @Inject
    SealedColumns(EntityManagerFactory factory, @Any Instance<HoldsSeals> others) {
        this.factory = factory;
        this.others = others;
    }

    /** Those of entities and those of {@link HoldsSeals}, in an order that stays. */
    public List<SealedColumn> all() {
        Stream<SealedColumn> fields = factory.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .streamEntityDescriptors()
                .flatMap(entity -> SealedFields.of(entity).all().stream())
                .map(SealedFields.SealedField::column);
        return Stream.concat(fields, others.stream().map(HoldsSeals::sealed))
                .sorted(Comparator.comparing(SealedColumn::table).thenComparing(SealedColumn::column))
                .toList();
    }
}
