package io.rawi.enrich.runtime;

import io.rawi.enrich.publish.PublishStores;
import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.CompressionType;
import org.rocksdb.Options;

/** Makes the state stores share the one {@link StateMemory} that the settings carry under {@link #MEMORY}. */
public final class SharedMemoryStores implements RocksDBConfigSetter {

    /** Key of the settings that holds the {@link StateMemory}. */
    public static final String MEMORY = "rawi.state.memory";

    private static final long WRITE_BUFFER = 8L * 1024 * 1024;
    private static final int BLOCK = 16 * 1024;
    private static final long SMALLEST_BLOB = 2 * 1024;
    private static final double MEMORY_FILTER = 0.02;
    private static final int BLOOM_BITS_PER_KEY = 10;

    private final BloomFilter filter = new BloomFilter(BLOOM_BITS_PER_KEY);

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        StateMemory memory = (StateMemory) configs.get(MEMORY);
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(memory.cache());
        table.setCacheIndexAndFilterBlocks(true);
        table.setPinTopLevelIndexAndFilter(true);
        table.setBlockSize(BLOCK);
        // Most articles are new: the filter answers for them without a read.
        table.setFilterPolicy(filter);
        options.setTableFormatConfig(table);
        options.setWriteBufferManager(memory.writeBuffers());
        options.setWriteBufferSize(WRITE_BUFFER);
        // And so it does for what is still in memory, where a search walks from key to key.
        options.setMemtablePrefixBloomSizeRatio(MEMORY_FILTER);
        options.setMemtableWholeKeyFiltering(true);
        options.setCompressionType(CompressionType.LZ4_COMPRESSION);
        // Whole articles are written once and hardly ever replaced: kept apart from the keys, they are not written
        // again
        // each time that keys are merged.
        options.setEnableBlobFiles(true);
        options.setMinBlobSize(SMALLEST_BLOB);
        // Articles come packed.
        options.setBlobCompressionType(
                storeName.equals(PublishStores.ARTICLES)
                        ? CompressionType.NO_COMPRESSION
                        : CompressionType.LZ4_COMPRESSION);
        options.setEnableBlobGarbageCollection(true);
    }

    @Override
    public void close(String storeName, Options options) {
        filter.close();
    }
}
