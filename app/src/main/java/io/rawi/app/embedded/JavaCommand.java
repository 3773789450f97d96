package io.rawi.app.embedded;

import io.rawi.app.embedded.child.ChildMain;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines for child processes in Java, run by the Java that runs this one. */
final class JavaCommand {

    private JavaCommand() {}

    /** @param options JVM options, the class path left out */
    static List<String> of(String classPath, List<String> options, String mainClass, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(classPath);
        command.add(ChildMain.class.getName());
        command.add(mainClass);
        command.addAll(arguments);
        return command;
    }

    /** The class path of this process. */
    static String ownClassPath() {
        return System.getProperty("java.class.path");
    }

    /** The class path with nothing on it but what {@link ChildMain} needs, then the given files. */
    static String childClassPath(Path... files) {
        StringBuilder path = new StringBuilder();
        for (Path file : files) {
            path.append(file).append(File.pathSeparator);
        }
        return path.append(ownCode()).toString();
    }

    /** Where this class was loaded from: a jar, or a folder of classes. */
    static Path ownCode() {
        try {
            return Path.of(ChildMain.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own place has no file name", e);
        }
    }
}
