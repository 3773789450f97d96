package io.rawi.app.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** PostgreSQL: a real server with a cluster of its own in the data folder, reached by password on the loopback interface. */
final class PostgresProgram implements ServiceProgram {

    static final String USER = "rawi";
    static final String DATABASE = "rawi";

    private static final String HOST = "127.0.0.1";
    private static final String NO_SUCH_DATABASE = "3D000";

    /**
     * Starts the server and asks it for a fast shutdown when standard input ends. A server in PostgreSQL's sense does
     * not end with its parent by itself.
     */
    private static final String LEASH =
            """
            exec 3<&0
            "$@" 3<&- </dev/null & server=$!
            trap 'kill -INT "$server"' INT TERM HUP
            ( trap - INT TERM HUP; while read -r _ <&3; do :; done; kill -INT "$server" ) 2>/dev/null & leash=$!
            wait "$server"; status=$?
            while kill -0 "$server" 2>/dev/null; do wait "$server"; status=$?; done
            kill "$leash" 2>/dev/null
            exit "$status"
            """;

    private final DataFolder data;
    private final Distribution distribution;

    PostgresProgram(DataFolder data, Distribution distribution) {
        this.data = data;
        this.distribution = distribution;
    }

    static String url(int port) {
        return "jdbc:postgresql://" + HOST + ":" + port + "/" + DATABASE;
    }

    @Override
    public ServiceName name() {
        return ServiceName.POSTGRESQL;
    }

    @Override
    public ChildProcess launch(int port) {
        Path binaries = PostgresBinaries.unpackedIn(
                Files.isWritable(distribution.folder()) ? distribution.postgresFolder() : data.folder("postgresql"));
        Path cluster = data.folder("postgresql").resolve("cluster");
        new PostgresLeftovers(cluster).clear();
        PostgresUser user = PostgresUser.detect();
        if (!Files.exists(cluster)) {
            initialise(binaries, cluster, user);
        }
        List<String> server = new ArrayList<>(List.of("/bin/sh", "-c", LEASH, "postgres-leash"));
        server.addAll(user.command(List.of(
                binaries.resolve("bin").resolve("postgres").toString(), "-D", cluster.toString(), "-p", "" + port)));
        settings().forEach((key, value) -> {
            server.add("-c");
            server.add(key + "=" + value);
        });
        return ChildProcess.start(name().title(), server, Map.of("LC_ALL", "C"), data.log("postgresql"));
    }

    private static Map<String, String> settings() {
        return Map.of(
                "listen_addresses", HOST,
                // A socket file needs a short path; TCP does not.
                "unix_socket_directories", "",
                "max_connections", "40",
                "shared_buffers", "48MB",
                "max_wal_size", "256MB",
                "timezone", "UTC",
                "log_timezone", "UTC",
                "lc_messages", "C");
    }

    private void initialise(Path binaries, Path cluster, PostgresUser user) {
        Path part = cluster.resolveSibling("cluster.part");
        try {
            FileTree.delete(part);
            List<String> command = user.command(List.of(
                    binaries.resolve("bin").resolve("initdb").toString(),
                    "-D",
                    part.toString(),
                    "-U",
                    USER,
                    "--pwfile=" + passwordFile(),
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-instructions"));
            Path log = data.log("postgresql");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().put("LC_ALL", "C");
            int exit = builder.start().waitFor();
            if (exit != 0) {
                throw new EmbeddedServicesException(
                        "PostgreSQL's initdb ended with exit code " + exit + "; its log is " + log);
            }
            Files.move(part, cluster);
        } catch (IOException e) {
            throw new EmbeddedServicesException(
                    "cannot make PostgreSQL's cluster " + cluster + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServicesException("interrupted while making PostgreSQL's cluster");
        }
    }

    /** The password of the cluster, made at its first start. */
    String password() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException e) {
            throw new EmbeddedServicesException("cannot read PostgreSQL's password: " + e.getMessage(), e);
        }
    }

    private Path passwordFile() throws IOException {
        Path file = data.folder("postgresql").resolve("password");
        if (!Files.exists(file)) {
            byte[] random = new byte[12];
            new SecureRandom().nextBytes(random);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(random) + "\n");
        }
        return file;
    }

    @Override
    public void call(int port) throws SQLException {
        try {
            ask(url(port), "SELECT 1");
        } catch (SQLException e) {
            if (!NO_SUCH_DATABASE.equals(e.getSQLState())) {
                throw e;
            }
            ask("jdbc:postgresql://" + HOST + ":" + port + "/postgres", "CREATE DATABASE " + DATABASE);
            ask(url(port), "SELECT 1");
        }
    }

    private void ask(String url, String sql) throws SQLException {
        Properties properties = new Properties();
        properties.put("user", USER);
        properties.put("password", password());
        properties.put("loginTimeout", "2");
        properties.put("socketTimeout", "20");
        try (Connection connection = DriverManager.getConnection(url, properties);
                Statement statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                try (ResultSet answer = statement.getResultSet()) {
                    answer.next();
                }
            }
        }
    }
}
