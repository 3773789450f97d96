package io.rawi.app.embedded;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The schema registry: Apicurio with an H2 file of its own in the data folder, every commit written through, so that it
 * depends on no other service and a killed registry forgets no schema id.
 */
final class RegistryProgram implements ServiceProgram {

    private static final String HOST = "127.0.0.1";
    private static final int CALL_MS = 2000;

    private final DataFolder data;
    private final EmbeddedConfig config;
    private final Distribution distribution;

    RegistryProgram(DataFolder data, EmbeddedConfig config, Distribution distribution) {
        this.data = data;
        this.config = config;
        this.distribution = distribution;
    }

    /** Address of Confluent's API, version 7. */
    static String url(int port) {
        return "http://" + HOST + ":" + port + "/apis/ccompat/v7";
    }

    @Override
    public ServiceName name() {
        return ServiceName.REGISTRY;
    }

    @Override
    public ChildProcess launch(int port) {
        Path database = data.folder("registry").resolve("registry");
        if (database.toString().matches(".*[;$].*")) {
            throw new EmbeddedServicesException("the data folder " + data.path()
                    + " has a ; or $ in its name, which the registry's database cannot take; name another with --data");
        }
        List<String> options = List.of(
                "-Xmx" + config.registryHeapMb() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xshare:auto",
                // Only for people who look at the list of processes.
                "-Drawi.data=" + data.path());
        List<String> command = JavaCommand.of(
                JavaCommand.childClassPath(distribution.registryJar()),
                options,
                "io.quarkus.runner.GeneratedMain",
                List.of());
        return ChildProcess.start(name().title(), command, environment(port, database), data.log("registry"));
    }

    /** Settings go by environment: the folder's name may hold characters that a JVM option would have to escape. */
    private static Map<String, String> environment(int port, Path database) {
        return Map.of(
                "QUARKUS_HTTP_HOST", HOST,
                "QUARKUS_HTTP_PORT", Integer.toString(port),
                "QUARKUS_HTTP_ACCESS_LOG_ENABLED", "false",
                "APICURIO_STORAGE_KIND", "sql",
                "APICURIO_STORAGE_SQL_KIND", "h2",
                "APICURIO_DATASOURCE_JDBC_MIN_SIZE", "1",
                "APICURIO_DATASOURCE_JDBC_INITIAL_SIZE", "1",
                "APICURIO_DATASOURCE_JDBC_MAX_SIZE", "8",
                "APICURIO_DATASOURCE_URL", "jdbc:h2:file:" + database + ";WRITE_DELAY=0");
    }

    @Override
    public void call(int port) throws Exception {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(url(port) + "/subjects").toURL().openConnection();
        connection.setConnectTimeout(CALL_MS);
        connection.setReadTimeout(CALL_MS);
        try {
            if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
                throw new IOException("the schema registry answered " + connection.getResponseCode());
            }
        } finally {
            connection.disconnect();
        }
    }
}
