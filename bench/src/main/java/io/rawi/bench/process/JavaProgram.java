package io.rawi.bench.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A Java program and how it is to be run.
 *
 * @param name what people call it; names its log
 * @param options options of the Java machine
 * @param mainClass its main class
 * @param arguments its arguments
 * @param environment variables added to this process's own
 * @param folder its working folder, where its logs are written as well
 */
public record JavaProgram(
        String name,
        List<String> options,
        String mainClass,
        List<String> arguments,
        Map<String, String> environment,
        Path folder) {

    public JavaProgram {
        options = List.copyOf(options);
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    /** The {@code rawi} command with these arguments. */
    public static JavaProgram rawi(String name, List<String> options, Path folder, String... arguments) {
        return new JavaProgram(name, options, "io.rawi.app.Rawi", List.of(arguments), Map.of(), folder);
    }

    /** The same with one more environment variable. */
    public JavaProgram with(String variable, String value) {
        Map<String, String> more = new java.util.HashMap<>(environment);
        more.put(variable, value);
        return new JavaProgram(name, options, mainClass, arguments, more, folder);
    }

    /** The same with more options of the Java machine. */
    public JavaProgram withOptions(List<String> more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(more);
        return new JavaProgram(name, all, mainClass, arguments, environment, folder);
    }

    /** What it prints. */
    public Path log() {
        return folder.resolve(name + ".log");
    }

    /** What its garbage collector tells; begun anew with each start. */
    public Path gcLog() {
        return folder.resolve(name + "-gc.log");
    }
}
