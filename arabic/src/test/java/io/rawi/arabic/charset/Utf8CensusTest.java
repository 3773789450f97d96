package io.rawi.arabic.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8CensusTest {

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "6162, 0, 0, 0, ASCII",
        "610062, 0, 0, 1, a NUL is no fault",
        "d8a7d984, 2, 0, 0, two letters",
        "ff, 0, 1, 0, no lead byte",
        "8080808080, 0, 1, 0, a run of continuations is one fault",
        "d8a7808080d984, 2, 1, 0, continuations too many",
        "d8, 0, 1, 0, cut off",
        "eda080edb080, 0, 2, 0, a pair of surrogates is two faults",
        "c0afc0af, 0, 2, 0, too long",
        "c7d1c8ed, 0, 4, 0, windows-1256: lead bytes next to each other",
        "f09f9880, 1, 0, 0, four bytes are one sequence"
    })
    void shouldCount(String hex, int sequences, int malformed, int nuls, String what) {
        assertThat(Utf8Census.of(HexFormat.of().parseHex(hex))).isEqualTo(new Utf8Census(sequences, malformed, nuls));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, false, nothing is wrong with it",
        "3, 1, true, three fit for one that does not",
        "2, 1, false, too few fit",
        "300, 100, true, the share counts and not the number",
        "299, 100, false, just below",
        "0, 5, false, nothing fits"
    })
    void shouldTellDamageFromAnotherCharset(int sequences, int malformed, boolean damaged, String why) {
        assertThat(new Utf8Census(sequences, malformed, 0).damaged()).isEqualTo(damaged);
    }
}
