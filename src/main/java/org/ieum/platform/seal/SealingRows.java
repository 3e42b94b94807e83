package org.ieum.platform.seal;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManagerFactory;
import java.security.MessageDigest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.event.spi.PreInsertEvent;
import org.hibernate.event.spi.PreInsertEventListener;
import org.hibernate.event.spi.PreLoadEvent;
import org.hibernate.event.spi.PreLoadEventListener;
import org.hibernate.event.spi.PreUpdateEvent;
import org.hibernate.event.spi.PreUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.ieum.platform.SealedConverter;
import org.ieum.platform.Sealing;

/**
 * Seals the fields that {@link SealedConverter} names as a row is written, and opens them as it is read: here table, column
 * and row are known. No entity can forget it.
 */
@Singleton
class SealingRows
        implements PreLoadEventListener,
                PreInsertEventListener,
                PreUpdateEventListener,
                PostInsertEventListener,
                PostUpdateEventListener {

    private static final long serialVersionUID = 1;

    private final transient EntityManagerFactory factory;
    private final transient Sealing sealing;
    private final transient Map<String, SealedFields> fields = new ConcurrentHashMap<>();

    @Inject
    SealingRows(EntityManagerFactory factory, Sealing sealing) {
        this.factory = factory;
        this.sealing = sealing;
    }

    /** Before anybody reads or writes a row. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        EventListenerRegistry listeners =
                factory.unwrap(SessionFactoryImplementor.class).getEventListenerRegistry();
        listeners.appendListeners(EventType.PRE_LOAD, this);
        listeners.appendListeners(EventType.PRE_INSERT, this);
        listeners.appendListeners(EventType.PRE_UPDATE, this);
        // Before whoever else looks at what was written.
        listeners.prependListeners(EventType.POST_INSERT, this);
        listeners.prependListeners(EventType.POST_UPDATE, this);
    }

    @Override
    public void onPreLoad(PreLoadEvent event) {
        open(event.getPersister(), event.getId(), event.getState());
        check(event.getPersister(), event.getState());
    }

    @Override
    public boolean onPreInsert(PreInsertEvent event) {
        seal(event.getPersister(), event.getId(), event.getState());
        return false;
    }

    @Override
    public boolean onPreUpdate(PreUpdateEvent event) {
        seal(event.getPersister(), event.getId(), event.getState());
        return false;
    }

    /** Hibernate compares with this what the entity holds later. */
    @Override
    public void onPostInsert(PostInsertEvent event) {
        open(event.getPersister(), event.getId(), event.getState());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        open(event.getPersister(), event.getId(), event.getState());
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void seal(EntityPersister entity, Object id, Object[] state) {
        for (SealedFields.SealedField field : of(entity).all()) {
            if (state[field.index()] instanceof String text) {
                state[field.index()] =
                        SealedConverter.marked(sealing.seal(text, field.column().at(id)));
            }
        }
    }

    private void open(EntityPersister entity, Object id, Object[] state) {
        for (SealedFields.SealedField field : of(entity).all()) {
            if (state[field.index()] instanceof String carried) {
                state[field.index()] = sealing.open(
                        SealedConverter.unmarked(carried), field.column().at(id));
            }
        }
    }

    private void check(EntityPersister entity, Object[] state) {
        for (SealedFields.SealedField field : of(entity).all()) {
            if (state[field.index()] instanceof String text) {
                field.hash().ifPresent(hash -> check(text, (byte[]) state[hash], field.column()));
            }
        }
    }

    private void check(String text, byte[] hash, SealedColumn column) {
        if (!MessageDigest.isEqual(sealing.lookup(text), hash)) {
            throw new IllegalStateException(column + " is found by what it does not say");
        }
    }

    private SealedFields of(EntityPersister entity) {
        return fields.computeIfAbsent(entity.getEntityName(), name -> SealedFields.of(entity));
    }
}
