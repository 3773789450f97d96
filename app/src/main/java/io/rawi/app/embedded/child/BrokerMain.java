package io.rawi.app.embedded.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.Kafka;
import kafka.tools.StorageTool;

/** The broker's process: formats its storage where that was never done, then runs the broker until it is stopped. */
public final class BrokerMain {

    private BrokerMain() {}

    /** @param arguments the broker's properties file, the cluster's id, the file that marks formatted storage */
    public static void main(String[] arguments) throws IOException {
        String properties = arguments[0];
        Path formatted = Path.of(arguments[2]);
        if (!Files.exists(formatted)) {
            String[] format = {"format", "--cluster-id", arguments[1], "--config", properties, "--ignore-formatted"};
            int exit = StorageTool.execute(format, System.out);
            if (exit != 0) {
                throw new IllegalStateException("formatting the broker's storage failed with exit code " + exit);
            }
            Files.createFile(formatted);
        }
        Kafka.main(new String[] {properties});
    }
}
