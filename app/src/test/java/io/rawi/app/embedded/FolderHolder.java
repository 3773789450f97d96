package io.rawi.app.embedded;

import java.nio.file.Path;

/** Takes hold of a data folder until its standard input ends: another process, for tests. */
public final class FolderHolder {

    private FolderHolder() {}

    /** @param arguments the folder */
    public static void main(String[] arguments) throws Exception {
        try (DataFolder held = DataFolder.open(Path.of(arguments[0]))) {
            System.out.println("holds " + held.path());
            System.in.read();
        }
    }
}
