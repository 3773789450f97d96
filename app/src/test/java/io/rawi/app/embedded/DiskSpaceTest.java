package io.rawi.app.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSpaceTest {

    private static final long MB = 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void shouldRefuseToStartOnADiskWithTooLittleRoom() {
        assertThatThrownBy(() -> disk(999).checkBeforeStart())
                .isInstanceOf(EmbeddedServicesException.class)
                .hasMessageContaining("999 MiB left")
                .hasMessageContaining("embedded.min-free-mb");
        assertThatCode(() -> disk(1000).checkBeforeStart()).doesNotThrowAnyException();
    }

    @Test
    void shouldGoOnUntilAQuarterOfItIsLeft() {
        assertThat(disk(250).tooLittleToGoOn()).isEmpty();
        assertThat(disk(249).tooLittleToGoOn())
                .hasValueSatisfying(
                        message -> assertThat(message).contains("249 MiB").contains(folder.toString()));
    }

    @Test
    void shouldAskTheRealDisk() {
        assertThat(new DiskSpace(folder, 1).freeMb()).isPositive();
    }

    @Test
    void shouldNotEvenStartAServiceWhereThereIsNoRoom() {
        assertThatThrownBy(() -> EmbeddedServices.start(folder, EmbeddedConfig.defaults(), disk(1)))
                .isInstanceOf(EmbeddedServicesException.class)
                .hasMessageContaining("1 MiB left");
        assertThat(folder.resolve("broker")).doesNotExist();
        DataFolder.open(folder).close();
    }

    private DiskSpace disk(long freeMb) {
        return new DiskSpace(folder, 1000, path -> freeMb * MB);
    }
}
