package io.rawi.ingest.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.ingest.Collected;
import io.rawi.schema.RawArticle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripTest {

    private static final RecordContext CONTEXT =
            new RecordContext("stdin:", Optional.of("x"), "x", Instant.EPOCH, 1_000_000);

    @Property(tries = 500)
    void shouldReadBackWhatItPrints(@ForAll("articles") List<RawArticle> articles) throws IOException {
        String lines = articles.stream().map(RawArticleJson::print).collect(Collectors.joining("\n"));

        Collected read = new Collected();
        new JsonRecords(CONTEXT).readLines(new ByteArrayInputStream(lines.getBytes(UTF_8)), read);
        assertThat(read.refusals()).isEmpty();
        assertThat(read.articles()).isEqualTo(articles);

        Collected fromArray = new Collected();
        String array = "[" + lines.replace("\n", ",\n") + "]";
        new JsonRecords(CONTEXT).readDocument(new ByteArrayInputStream(array.getBytes(UTF_8)), fromArray);
        assertThat(fromArray.articles()).isEqualTo(articles);
    }

    @Provide
    Arbitrary<List<RawArticle>> articles() {
        Arbitrary<String> words = Arbitraries.strings()
                .withChars(
                        "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئةىًٌٍَُِّْ \"\\/<>{}[]«»“”„\t0123456789٠١٢abc\u200f\ufeff")
                .ofMinLength(1)
                .ofMaxLength(40)
                .filter(text -> !text.isBlank());
        Arbitrary<Instant> times = Arbitraries.longs()
                .between(-2_000_000_000_000L, 4_000_000_000_000L)
                .map(Instant::ofEpochMilli);
        Arbitrary<byte[]> bodies = Arbitraries.oneOf(
                words.map(text -> text.getBytes(UTF_8)),
                Arbitraries.bytes().array(byte[].class).ofMaxSize(60));
        Arbitrary<Map<String, String>> attributes = Arbitraries.maps(
                        Arbitraries.strings()
                                .alpha()
                                .ofMinLength(1)
                                .ofMaxLength(8)
                                .map(name -> "x-" + name),
                        words)
                .ofMaxSize(3);
        return Combinators.combine(
                        words,
                        words.injectNull(0.4),
                        words.injectNull(0.4),
                        times.injectNull(0.4),
                        times,
                        Arbitraries.of("UTF-8", "windows-1256", "")
                                .map(name -> name.isEmpty() ? Optional.<String>empty() : Optional.of(name)),
                        bodies,
                        attributes)
                .as((source, title, url, publishedAt, fetchedAt, charset, body, more) -> new RawArticle(
                        source,
                        url,
                        title,
                        title,
                        publishedAt,
                        fetchedAt,
                        "text/plain",
                        charset.orElse(null),
                        ByteBuffer.wrap(body),
                        "file:///somewhere#3",
                        more))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
