package io.rawi.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * An input that can be left while it waits: a read of standard input blocks until somebody types, and nothing can end
 * it. The bytes are therefore fetched by a thread of their own, which is left behind when the ingestion stops.
 */
public final class StoppableInput extends InputStream {

    private static final int CHUNKS = 16;
    private static final int CHUNK_BYTES = 64 * 1024;
    private static final long LOOK_UP_MILLIS = 100;

    private final BlockingQueue<Chunk> chunks = new ArrayBlockingQueue<>(CHUNKS);
    private final BooleanSupplier stopped;
    private byte[] current = {};
    private int position;
    private boolean ended;

    public StoppableInput(InputStream in, BooleanSupplier stopped) {
        this.stopped = stopped;
        Thread fetcher = new Thread(() -> fetch(in), "rawi-input");
        fetcher.setDaemon(true);
        fetcher.start();
    }

    @Override
    public int read() throws IOException {
        return fill() ? current[position++] & 0xff : -1;
    }

    /** @throws StoppedException where the ingestion was stopped while nothing came */
    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
        if (!fill()) {
            return -1;
        }
        int got = Math.min(count, current.length - position);
        System.arraycopy(current, position, into, offset, got);
        position += got;
        return got;
    }

    private boolean fill() throws IOException {
        while (!ended && position == current.length) {
            Chunk next = next();
            if (next.failure() != null) {
                throw next.failure();
            }
            ended = next.bytes().length == 0;
            current = next.bytes();
            position = 0;
        }
        return !ended;
    }

    private Chunk next() {
        try {
            while (true) {
                Chunk next = chunks.poll(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
                if (next != null) {
                    return next;
                }
                if (stopped.getAsBoolean()) {
                    throw new StoppedException();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }

    private void fetch(InputStream in) {
        byte[] buffer = new byte[CHUNK_BYTES];
        try {
            Chunk chunk;
            do {
                chunk = chunk(in, buffer);
                chunks.put(chunk);
            } while (chunk.bytes().length > 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Chunk chunk(InputStream in, byte[] buffer) {
        try {
            return new Chunk(Arrays.copyOf(buffer, Math.max(0, in.read(buffer))), null);
        } catch (IOException e) {
            return new Chunk(new byte[0], e);
        }
    }

    /** Bytes of the input; none at its end, or where it failed. */
    private record Chunk(byte[] bytes, IOException failure) {}
}
