package org.ieum.screening;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** All steps: some few, so always all at once. */
@Singleton
public class ScreeningSteps implements PanacheRepository<ScreeningStep> {

    /** In their order, those out of use as well. */
    public List<ScreeningStep> all() {
        return list("order by place, id");
    }

    /** The step that programs call so. */
    public Optional<ScreeningStep> byCode(String code) {
        return find("code", code).firstResultOptional();
    }
}
