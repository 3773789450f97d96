package io.rawi.app.embedded;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Whom PostgreSQL runs as. It refuses to run as root; in a user namespace of its own, root is nobody in particular.
 *
 * @param prefix what to put before each of its commands
 */
record PostgresUser(List<String> prefix) {

    private static final List<String> NAMESPACE = List.of("unshare", "-U");

    /** @throws EmbeddedServicesException where this process is root and the system forbids user namespaces */
    static PostgresUser detect() {
        if (!run(List.of("sh", "-c", "test \"$(id -u)\" = 0"))) {
            return new PostgresUser(List.of());
        }
        List<String> probe = new ArrayList<>(NAMESPACE);
        probe.add("true");
        if (!run(probe)) {
            throw new EmbeddedServicesException("PostgreSQL refuses to run as root, and this system forbids user "
                    + "namespaces (unshare -U). Run Rawi as another user, or name a database with postgres.url");
        }
        return new PostgresUser(NAMESPACE);
    }

    List<String> command(List<String> command) {
        List<String> line = new ArrayList<>(prefix);
        line.addAll(command);
        return line;
    }

    private static boolean run(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
