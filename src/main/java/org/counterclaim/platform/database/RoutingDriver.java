package org.counterclaim.platform.database;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A JDBC driver that hands each URL to H2's or PostgreSQL's, so that the packaged program serves both. */
public final class RoutingDriver implements Driver {

    private final Driver h2 = new org.h2.Driver();
    private final Driver postgres = new org.postgresql.Driver();

    private Driver driverOf(String url) {
        return url.startsWith("jdbc:h2:") ? h2 : postgres;
    }

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        return driverOf(url).connect(url, info);
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return driverOf(url).acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return driverOf(url).getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(RoutingDriver.class.getName());
    }
}
