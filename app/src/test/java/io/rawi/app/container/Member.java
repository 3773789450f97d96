package io.rawi.app.container;

import com.github.dockerjava.api.DockerClient;
import java.time.Duration;
import org.testcontainers.containers.GenericContainer;

/**
 * One container of a cluster, and what may befall it. A container keeps its files, name and ports through all of it.
 */
public final class Member implements AutoCloseable {

    private static final Duration STARTUP = Duration.ofSeconds(120);
    private static final int STOP_SECONDS = 30;

    private final String name;
    private final GenericContainer<?> container;
    private final Patience.Condition ready;

    Member(String name, GenericContainer<?> container, Patience.Condition ready) {
        this.name = name;
        this.container = container;
        this.ready = ready;
    }

    /** Its name in the network of the cluster. */
    public String name() {
        return name;
    }

    /** Waits until it does its work; a container that has ended meanwhile is told with the end of its log. */
    public void awaitReady() {
        Patience.await(name + " is ready", STARTUP, () -> {
            if (!running()) {
                throw new AssertionError(name + " has ended:\n" + logs());
            }
            return ready.holds();
        });
    }

    /** Whether it does its work now. */
    public boolean answers() {
        try {
            return ready.holds();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception e) {
            return false;
        }
    }

    /** Ends it without notice, as a power cut would. */
    public void kill() {
        docker().killContainerCmd(id()).exec();
        Patience.await(name + " is dead", STARTUP, () -> !running());
    }

    /** Asks it to end, and waits until it has. */
    public void stop() {
        docker().stopContainerCmd(id()).withTimeout(STOP_SECONDS).exec();
    }

    /** Starts it again after {@link #kill} or {@link #stop}, and waits until it is ready. */
    public void startAgain() {
        docker().startContainerCmd(id()).exec();
        awaitReady();
    }

    /** Freezes it: it keeps its connections but answers nothing, as a machine does that is swapping to death. */
    public void pause() {
        docker().pauseContainerCmd(id()).exec();
    }

    /** Ends a {@link #pause}. */
    public void resume() {
        docker().unpauseContainerCmd(id()).exec();
    }

    public boolean running() {
        return Boolean.TRUE.equals(
                docker().inspectContainerCmd(id()).exec().getState().getRunning());
    }

    /** How the process in it ended; only of use where it has. */
    public long exitCode() {
        return docker().inspectContainerCmd(id()).exec().getState().getExitCodeLong();
    }

    /** What it has printed so far, over all of its starts. */
    public String logs() {
        return container.getLogs();
    }

    void start() {
        container.start();
    }

    /** Ends and removes it, with its volumes. */
    @Override
    public void close() {
        container.stop();
    }

    private String id() {
        return container.getContainerId();
    }

    private DockerClient docker() {
        return container.getDockerClient();
    }
}
