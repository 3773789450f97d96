package io.rawi.sink.postgres.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.rawi.schema.TollKind;
import io.rawi.sink.postgres.table.CopiedRows.Value;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableRowsTest {

    private static final Table ONE = Table.of("one", "a");
    private static final Table TWO = Table.of("two", "a", "b");

    private static TableRows one() {
        return new TableRows(ONE).row();
    }

    private static Value only(TableRows rows) {
        List<Map<String, Value>> found = CopiedRows.of(rows);
        assertThat(found).hasSize(1);
        return found.get(0).get("a");
    }

    @Test
    void shouldNameTableAndColumnsInTheStatement() {
        assertThat(TWO.copyStatement()).isEqualTo("COPY two (a, b) FROM STDIN (FORMAT binary)");
    }

    @Test
    void shouldBeAWholeDocumentWithoutRows() {
        TableRows rows = new TableRows(TWO);

        assertThat(rows.count()).isZero();
        assertThat(CopiedRows.of(rows)).isEmpty();
    }

    @Test
    void shouldKeepRowsApart() {
        TableRows rows = new TableRows(TWO);
        rows.row().integer(1).text("أ");
        rows.row().integer(2).none();
        rows.row().none().text("");

        assertThat(rows.count()).isEqualTo(3);
        List<Map<String, Value>> found = CopiedRows.of(rows);
        assertThat(found.get(0).get("a").integer()).isEqualTo(1);
        assertThat(found.get(0).get("b").text()).isEqualTo("أ");
        assertThat(CopiedRows.nulls(found.get(1))).containsExactly("b");
        assertThat(CopiedRows.nulls(found.get(2))).containsExactly("a");
        assertThat(found.get(2).get("b").text()).as("empty is not null").isEmpty();
    }

    @Test
    void shouldRefuseARowThatLacksValuesAtTheNextRowAndAtTheEnd() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new TableRows(TWO).row().integer(1).row())
                .withMessage("a row of two lacks 1 values");
        assertThatIllegalStateException()
                .isThrownBy(() -> new TableRows(TWO).row().finish())
                .withMessage("a row of two lacks 2 values");
    }

    @Test
    void shouldRefuseMoreValuesThanColumns() {
        assertThatIllegalStateException()
                .isThrownBy(() -> one().integer(1).integer(2))
                .withMessage("a row of one has more values than columns");
        assertThatIllegalStateException().as("a value in front of any row").isThrownBy(() -> new TableRows(ONE)
                .integer(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, -1, 255, 256, 65_536, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void shouldWriteIntegersInNetworkOrder(int value) {
        assertThat(only(one().integer(value)).integer()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(floats = {0f, -0f, 0.75f, 1f, Float.MIN_VALUE, Float.MAX_VALUE, Float.NaN, Float.NEGATIVE_INFINITY})
    void shouldWriteRealsBitForBit(float value) {
        assertThat(Float.floatToRawIntBits(only(one().real(value)).real())).isEqualTo(Float.floatToRawIntBits(value));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, 35.5, 1e308, 4.9e-324, Double.NaN, Double.POSITIVE_INFINITY})
    void shouldWriteNumbersBitForBit(double value) {
        assertThat(Double.doubleToRawLongBits(
                        only(one().number(Optional.of(value))).number()))
                .isEqualTo(Double.doubleToRawLongBits(value));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void shouldWriteTruthAsOneByte(boolean value) {
        assertThat(only(one().bool(value)).bool()).isEqualTo(value);
    }

    @Test
    void shouldWriteNamesOfConstants() {
        assertThat(only(one().name(TollKind.SURRENDERED)).text()).isEqualTo("SURRENDERED");
    }

    @Test
    void shouldWriteAbsentValuesOfEveryTypeAsNull() {
        assertThat(only(one().text(Optional.empty())).isNull()).isTrue();
        assertThat(only(one().integer(Optional.empty())).isNull()).isTrue();
        assertThat(only(one().number(Optional.empty())).isNull()).isTrue();
        assertThat(only(one().time(Optional.empty())).isNull()).isTrue();
        assertThat(only(one().none()).isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2000-01-01T00:00:00Z, the epoch of PostgreSQL",
        "1999-12-31T23:59:59.999Z, just before it",
        "1970-01-01T00:00:00Z, the epoch of Java",
        "1969-12-31T23:59:59.999Z, before both",
        "0622-07-16T00:00:00Z, the first day of the Hijri calendar",
        "-4713-11-24T00:00:00Z, the first day that PostgreSQL knows",
        "+294276-12-31T23:59:59.999Z, the last one",
        "2024-02-29T12:00:00.000001Z, a microsecond",
    })
    void shouldWriteTimesExactly(Instant time, String why) {
        assertThat(only(one().time(time)).time()).as(why).isEqualTo(time);
    }

    @Property
    void shouldWriteEveryMillisecondThatPostgresKnows(
            @ForAll @LongRange(min = -210_863_520_000_000L, max = 9_224_318_015_999_999L) long millis) {
        Instant time = Instant.ofEpochMilli(millis);

        assertThat(only(one().time(Optional.of(time))).time()).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE / 1000 + 946_684_800_001L})
    void shouldRefuseTimesBeyond64BitsOfMicroseconds(long millis) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> one().time(Instant.ofEpochMilli(millis)));
    }

    @Property
    void shouldWriteAnyTextAsPostgresCanHoldIt(@ForAll String text) {
        assertThat(only(one().text(text)).text()).isEqualTo(StorableText.of(text));
    }

    @Property
    void shouldWriteAnyListOfTexts(@ForAll @Size(max = 6) List<String> texts) {
        assertThat(only(one().texts(texts)).texts())
                .isEqualTo(texts.stream().map(StorableText::of).toList());
    }

    @Test
    void shouldWriteAnEmptyArrayRatherThanNull() {
        Value value = only(one().texts(List.of()));

        assertThat(value.isNull()).isFalse();
        assertThat(value.bytes()).as("an array without dimensions").hasSize(12);
        assertThat(value.texts()).isEmpty();
    }

    @Test
    void shouldMarkJsonWithItsVersion() {
        assertThat(only(one().json("{\"مفتاح\": [1]}")).json()).isEqualTo("{\"مفتاح\": [1]}");
    }
}
