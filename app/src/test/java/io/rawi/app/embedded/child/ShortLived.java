package io.rawi.app.embedded.child;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A small program for a child process: does what its first argument says. */
public final class ShortLived {

    private ShortLived() {}

    /** @param arguments {@code print}, {@code fail}, {@code exit CODE} or {@code wait FILE}: writes the file at shutdown */
    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "print" -> System.out.println(List.of(arguments));
            case "fail" -> throw new IllegalStateException("failed on purpose");
            case "exit" -> System.exit(Integer.parseInt(arguments[1]));
            default -> {
                Path file = Path.of(arguments[1]);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> write(file)));
                System.out.println("waiting");
                new CountDownLatch(1).await();
            }
        }
    }

    private static void write(Path file) {
        try {
            Files.writeString(file, "shut down in order");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
