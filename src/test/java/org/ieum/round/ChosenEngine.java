package org.ieum.round;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.matching.cluster.StandIn;
import org.ieum.matching.model.Cluster;

/** Has rounds solved on a cluster, for a while. */
@Singleton
@SuppressWarnings("UnnecessaryAssignment") // By hand, because the settings of all tests solve here.
public class ChosenEngine {

    @Inject SolvingEngine engine;

    private SolvingSettings usual;

    @PostConstruct
    void begin() {
        usual = engine.settings;
    }

    /** The usual one again. */
    public void asUsual() {
        engine.settings = usual;
    }

    /** One that nobody has set any further. */
    public void unset() {
        set(Map.of("engine", SolvingSettings.Engine.SPARK));
    }

    /** One that a stand-in answers for, or nobody. */
    public void set(Cluster cluster) {
        set(Map.of(
                "engine",
                SolvingSettings.Engine.SPARK,
                "sparkMaster",
                Optional.of(cluster.master()),
                "sparkHome",
                Optional.of(cluster.home()),
                "sparkFolder",
                Optional.of(cluster.folder()),
                "sparkProperties",
                Optional.of(List.of(StandIn.BEHAVES + "=" + cluster.properties().get(StandIn.BEHAVES)))));
    }

    /** The installation's settings, but for these, by their methods. */
    private void set(Map<String, Object> others) {
        engine.settings = (SolvingSettings) Proxy.newProxyInstance(
                SolvingSettings.class.getClassLoader(), new Class<?>[] {SolvingSettings.class}, (p, method, args) -> {
                    Object other = others.get(method.getName());
                    return other == null ? method.invoke(usual, args) : other;
                });
    }
}
