package io.rawi.arabic.html;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonStringsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{\"a\":\"x\"} ~ x",
                "{\"b\":{\"a\" : \"x\\\"y\"}} ~ x\"y",
                "[{\"b\":1,\"a\":\"\\u0645\\u0627\"}] ~ ما",
                "{\"a\":[1],\"c\":{\"a\":\"deep\"}} ~ deep",
                "{\"a\":\"cut off ~ cut off",
                "{\"b\":\"a\",\"a\":\"x\\/y\"} ~ x/y"
            })
    void shouldFindAString(String json, String value) {
        assertThat(JsonStrings.first(json, "a"))
                .hasValueSatisfying(found -> assertThat(found.strip()).isEqualTo(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {"{}", "{\"a\":5}", "{\"aa\":\"x\"}", "\"a\"", "{\"a\""})
    void shouldFindNoneWhereThereIsNone(String json) {
        assertThat(JsonStrings.first(json, "a")).isEmpty();
    }

    @Property
    void shouldNeverFail(@ForAll String rest) {
        assertThat(JsonStrings.first("{\"a\":\"" + rest, "a")).isPresent();
    }
}
