-- What one of us has read today is counted with each reading.
create index audit_entry_readings on audit_entry (actor, at) where action ~ '[.-](read|listed)$';
create index audit_entry_stops on audit_entry (at) where action = 'reading.stopped';
