package org.counterclaim.platform.database;

import jakarta.persistence.Timeout;
import org.hibernate.Timeouts;
import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.dialect.lock.internal.H2LockingSupport;
import org.hibernate.dialect.lock.spi.LockingSupport;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's dialect with a lock clause that H2 in PostgreSQL mode understands too. */
public class PortableDialect extends PostgreSQLDialect {

    private static final DatabaseVersion POSTGRES_13 = DatabaseVersion.make(13);

    public PortableDialect() {
        super(POSTGRES_13);
    }

    public PortableDialect(DialectResolutionInfo info) {
        super(POSTGRES_13);
    }

    private static String lock(@Nullable Timeout timeout) {
        int millis = timeout == null ? Timeouts.WAIT_FOREVER_MILLI : timeout.milliseconds();
        if (millis == Timeouts.SKIP_LOCKED_MILLI) {
            return " for update skip locked";
        }
        return millis == Timeouts.NO_WAIT_MILLI ? " for update nowait" : " for update";
    }

    @Override
    public LockingSupport getLockingSupport() {
        return H2LockingSupport.INSTANCE;
    }

    @Override
    public String getForUpdateString() {
        return " for update";
    }

    @Override
    public String getForUpdateString(String aliases) {
        return " for update";
    }

    @Override
    public String getWriteLockString(Timeout timeout) {
        return lock(timeout);
    }

    @Override
    public String getWriteLockString(String aliases, Timeout timeout) {
        return lock(timeout);
    }

    @Override
    public String getReadLockString(Timeout timeout) {
        return lock(timeout);
    }

    @Override
    public String getReadLockString(String aliases, Timeout timeout) {
        return lock(timeout);
    }
}
