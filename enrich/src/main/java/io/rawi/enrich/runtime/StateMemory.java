package io.rawi.enrich.runtime;

import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/** The memory that all state stores of one application share, outside of the heap: read cache and write buffers. */
public final class StateMemory implements AutoCloseable {

    private static final int SHARE_OF_WRITES = 2;

    private final Cache cache;
    private final WriteBufferManager writeBuffers;

    static {
        RocksDB.loadLibrary();
    }

    public StateMemory(long bytes) {
        cache = new LRUCache(bytes);
        writeBuffers = new WriteBufferManager(bytes / SHARE_OF_WRITES, cache);
    }

    Cache cache() {
        return cache;
    }

    WriteBufferManager writeBuffers() {
        return writeBuffers;
    }

    /** To be called when all stores are closed. */
    @Override
    public void close() {
        writeBuffers.close();
        cache.close();
    }
}
