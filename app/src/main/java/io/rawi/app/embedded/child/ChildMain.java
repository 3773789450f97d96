package io.rawi.app.embedded.child;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Runs another main class in a process that never outlives its parent: standard input is a pipe that the parent holds
 * open; when it ends, because the parent closed it or is gone, the process shuts down as if asked to by a signal.
 *
 * <p>Uses nothing but the JDK, because it stands on the class path of programs that bring their own libraries.
 */
public final class ChildMain {

    private static final long SHUTDOWN_SECONDS = 25;

    private ChildMain() {}

    /** @param arguments the main class to run, then its arguments */
    public static void main(String[] arguments) throws Throwable {
        Thread watch = new Thread(ChildMain::endWithParent, "parent-watch");
        watch.setDaemon(true);
        watch.start();
        String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        try {
            Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object) rest);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever written; only the end matters.
            }
        } catch (IOException e) {
            // A broken pipe is an end as well.
        }
        Thread bound = new Thread(ChildMain::haltWhenStuck, "shutdown-bound");
        bound.setDaemon(true);
        bound.start();
        System.exit(0);
    }

    private static void haltWhenStuck() {
        try {
            new CountDownLatch(1).await(SHUTDOWN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }
}
