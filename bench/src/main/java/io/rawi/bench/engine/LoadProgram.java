package io.rawi.bench.engine;

import io.rawi.arabic.ArabicEngine;
import io.rawi.bench.measure.ProcessMemory;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.ref.Reference;
import java.util.concurrent.TimeUnit;

/** A program that loads the engine and does nothing else; prints what that took: milliseconds, bytes of heap, megabytes resident. */
public final class LoadProgram {

    private LoadProgram() {}

    public static void main(String[] arguments) {
        long before = heap();
        long start = System.nanoTime();
        ArabicEngine engine = ArabicEngine.load();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        long resident =
                ProcessMemory.peakMegabytes(ProcessHandle.current().pid()).orElse(-1);
        long stays = heap() - before;
        Reference.reachabilityFence(engine);
        System.out.println(millis + " " + stays + " " + resident);
    }

    private static long heap() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
