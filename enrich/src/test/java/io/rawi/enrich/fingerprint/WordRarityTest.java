package io.rawi.enrich.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordRarityTest {

    private static WordRarity written(int articles, Map<Integer, Integer> counts, int fewest) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordRarity.write(new DataOutputStream(bytes), 3, articles, counts, fewest);
        return WordRarity.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }

    @Test
    void shouldTellWhatWasCounted() throws IOException {
        int common = WordCode.stem("قال");
        int rare = WordCode.stem("سرمدان");
        int dropped = WordCode.stem("القيروز");
        WordRarity rarity = written(1_000, Map.of(common, 1_000, rare, 20, dropped, 2), 5);
        assertThat(rarity.version()).isEqualTo(3);
        assertThat(rarity.of(common)).isZero();
        // ln(1000 / 20) is 3.9
        assertThat(rarity.of(rare)).isEqualTo(4f);
        assertThat(rarity.of(dropped)).isEqualTo(8f);
        assertThat(rarity.of(WordCode.stem("زنجبار"))).isEqualTo(8f);
    }

    @Test
    void shouldHoldNumbersForNoRareWords() throws IOException {
        int number = WordCode.stem("1948");
        assertThat(written(1_000, Map.of(number, 30), 5).of(number)).isZero();
        assertThat(WordRarity.load().of(WordCode.stem("734"))).isZero();
    }

    @Test
    void shouldTellThousandsApart() throws IOException {
        Random random = new Random(3);
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            counts.put(random.nextInt(1 << 28), 5 + random.nextInt(5_000));
        }
        WordRarity rarity = written(10_000, counts, 5);
        counts.forEach((stem, count) -> assertThat(rarity.of(stem))
                .as("%d in %d", stem, count)
                .isEqualTo(Math.round(Math.log(10_000.0 / count) * 2) / 2f));
    }

    @Test
    void shouldKnowNothingFromAnEmptyTable() throws IOException {
        WordRarity rarity = written(10, Map.of(), 5);
        assertThat(rarity.of(WordCode.stem("قال"))).isEqualTo(8f);
        assertThat(rarity.of(0)).isEqualTo(8f);
    }

    @Test
    void shouldKnowTheWordsOfNews() {
        WordRarity rarity = WordRarity.load();
        assertThat(rarity.of(WordCode.stem("في"))).isLessThan(1f);
        assertThat(rarity.of(WordCode.stem("الحكومه"))).isBetween(1f, 5f);
        assertThat(rarity.of(WordCode.stem("سرمدانيات"))).isEqualTo(8f);
    }
}
