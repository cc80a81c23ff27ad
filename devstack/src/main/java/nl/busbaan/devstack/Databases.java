package nl.busbaan.devstack;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Databases and roles of a profile. A service's role reaches its own databases only. */
public final class Databases {
    /** The local password of every service's role; PostgreSQL listens on loopback only. */
    public static final String SERVICE_PASSWORD = "busbaan";

    private static final String EMPTY = "template0";

    private static final Map<String, String> OWNERS = new TreeMap<>(Map.of(
            "directory", "directory",
            "messaging", "messaging",
            "messaging_keys", "messaging",
            "consent", "consent",
            "consent_keys", "consent",
            "gateway", "gateway",
            "keycloak", "keycloak"));

    private final int port;
    private final String superuserPassword;

    Databases(int port, String superuserPassword) {
        this.port = port;
        this.superuserPassword = superuserPassword;
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** A connection as superuser, for tests that look into every table. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", superuserPassword);
    }

    void check() throws SQLException {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        }
    }

    void furnish() throws IOException {
        try (var connection = connect("postgres")) {
            for (String owner : List.copyOf(OWNERS.values())) {
                role(connection, owner);
            }
            for (Map.Entry<String, String> database : OWNERS.entrySet()) {
                if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database.getKey())) {
                    create(connection, database.getKey(), database.getValue(), EMPTY);
                }
            }
        } catch (SQLException problem) {
            throw new IOException("The databases can't be made: " + problem.getMessage(), problem);
        }
    }

    /** Drops the database, whoever uses it, and makes it anew, empty, for that role. */
    public void recreate(String database, String owner) {
        change(database, "can't be made anew", connection -> {
            role(connection, owner);
            drop(connection, database);
            create(connection, database, owner, EMPTY);
        });
    }

    /** Keeps a copy as it is now, as a backup does. Nobody may be connected to the database meanwhile. */
    public void backUp(String database) {
        change(database, "can't be backed up", connection -> {
            drop(connection, backupOf(database));
            create(connection, backupOf(database), owner(database), database);
        });
    }

    /** Throws the database away, whoever uses it, and puts the backup in its place. */
    public void putBack(String database) {
        change(database, "can't be put back", connection -> {
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", backupOf(database))) {
                throw new Obstacle("There is no backup of database %s.".formatted(database));
            }
            drop(connection, database);
            try (var statement = connection.createStatement()) {
                statement.execute("ALTER DATABASE %s RENAME TO %s"
                        .formatted(identifier(backupOf(database)), identifier(database)));
            }
        });
    }

    private static String backupOf(String database) {
        return database + "_backup";
    }

    private static String owner(String database) {
        var owner = OWNERS.get(database);
        if (owner == null) {
            throw new IllegalArgumentException("There is no database %s.".formatted(database));
        }
        return owner;
    }

    @FunctionalInterface
    private interface Change {
        void in(Connection connection) throws SQLException;
    }

    private void change(String database, String failure, Change change) {
        try (var connection = connect("postgres")) {
            change.in(connection);
        } catch (SQLException problem) {
            throw new Obstacle("Database %s %s: %s".formatted(database, failure, problem.getMessage()), problem);
        }
    }

    private static void drop(Connection connection, String database) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(identifier(database)));
        }
    }

    private static void role(Connection connection, String role) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
            try (var statement = connection.createStatement()) {
                statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(identifier(role), SERVICE_PASSWORD));
            }
        }
    }

    private static void create(Connection connection, String database, String owner, String template)
            throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE %s OWNER %s TEMPLATE %s"
                    .formatted(identifier(database), identifier(owner), identifier(template)));
            statement.execute("REVOKE CONNECT ON DATABASE %s FROM PUBLIC".formatted(identifier(database)));
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static String identifier(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException(
                    "The database or role name (%s) must be lower-case letters, digits and underscores."
                            .formatted(name));
        }
        return '"' + name + '"';
    }
}
