package io.rawi.app.launcher;

import java.util.List;

/**
 * One run of the launcher.
 *
 * @param code its exit code; 42 where it came to start Java
 * @param out what it printed: the arguments of Java, one a line
 * @param err what it complained about
 */
record LauncherRun(int code, String out, String err) {

    static final int STARTED = 42;

    List<String> arguments() {
        return out.lines().toList();
    }

    /** What follows an argument. */
    String after(String argument) {
        return arguments().get(arguments().indexOf(argument) + 1);
    }
}
