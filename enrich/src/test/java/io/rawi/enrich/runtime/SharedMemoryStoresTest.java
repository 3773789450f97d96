package io.rawi.enrich.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.FlushOptions;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;

/** How the state stores lie on disk, asked of a real one. */
class SharedMemoryStoresTest {

    private static final int ARTICLE = 7000;
    private static final int STANDING = 200;

    @TempDir
    private Path folder;

    private final StateMemory memory = new StateMemory(16L * 1024 * 1024);
    private final SharedMemoryStores stores = new SharedMemoryStores();

    @AfterEach
    void close() {
        memory.close();
    }

    private Options options() {
        Options options = new Options().setCreateIfMissing(true).setTableFormatConfig(new BlockBasedTableConfig());
        stores.setConfig("store", options, Map.of(SharedMemoryStores.MEMORY, memory));
        return options;
    }

    private static byte[] value(int seed, int size) {
        byte[] value = new byte[size];
        new Random(seed).nextBytes(value);
        return value;
    }

    private static byte[] key(int number) {
        return ("article-" + number).getBytes(StandardCharsets.UTF_8);
    }

    private List<String> files(String suffix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(suffix))
                    .toList();
        }
    }

    private void fill(int size) throws RocksDBException {
        try (Options options = options();
                RocksDB store = RocksDB.open(options, folder.toString())) {
            for (int i = 0; i < 100; i++) {
                store.put(key(i), value(i, size));
            }
            try (FlushOptions flush = new FlushOptions()) {
                store.flush(flush);
            }
            stores.close("store", options);
        }
    }

    @Test
    void shouldKeepWholeArticlesApartFromTheirKeys() throws Exception {
        fill(ARTICLE);
        assertThat(files(".blob")).isNotEmpty();
        long keys = 0;
        for (String file : files(".sst")) {
            keys += Files.size(folder.resolve(file));
        }
        assertThat(keys).as("what is merged again and again").isLessThan(100L * ARTICLE / 10);
    }

    @Test
    void shouldKeepSmallValuesWithTheirKeys() throws Exception {
        fill(STANDING);
        assertThat(files(".blob")).isEmpty();
    }

    @Test
    void shouldReadBackWhatItKeepsApart() throws Exception {
        fill(ARTICLE);
        SharedMemoryStores again = new SharedMemoryStores();
        try (Options options = new Options().setTableFormatConfig(new BlockBasedTableConfig())) {
            again.setConfig("store", options, Map.of(SharedMemoryStores.MEMORY, memory));
            try (RocksDB store = RocksDB.open(options, folder.toString())) {
                for (int i = 0; i < 100; i++) {
                    assertThat(store.get(key(i))).isEqualTo(value(i, ARTICLE));
                }
                assertThat(store.get(key(100))).isNull();
            }
            again.close("store", options);
        }
    }
}
