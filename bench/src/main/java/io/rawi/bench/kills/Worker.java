package io.rawi.bench.kills;

import io.rawi.bench.process.JavaChild;
import io.rawi.bench.process.JavaProgram;
import java.io.IOException;

/** A program that is killed and started again. */
final class Worker implements AutoCloseable {

    private final JavaProgram program;
    private JavaChild process;

    Worker(JavaProgram program) throws IOException {
        this.program = program;
        this.process = JavaChild.start(program);
    }

    /** @throws IllegalStateException where it ended by itself, which no kill explains */
    void check() {
        if (!process.isAlive()) {
            throw new IllegalStateException(process.obituary());
        }
    }

    /** Kills it by SIGKILL. */
    void kill() {
        check();
        if (!process.kill()) {
            throw new IllegalStateException("it was not the kill that ended it: " + process.obituary());
        }
    }

    void startAgain() throws IOException {
        process = JavaChild.start(program);
    }

    @Override
    public void close() {
        process.close();
    }
}
