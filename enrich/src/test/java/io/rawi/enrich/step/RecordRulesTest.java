package io.rawi.enrich.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a record must be, beyond being readable: its key, its size, its times. */
class RecordRulesTest {

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void shouldAcceptTheArticlesOwnKey() {
        assertThatCode(() -> ArticleKey.check(utf8("a-b"), "a-b")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a-", "a-b ", "A-B", "b-a"})
    void shouldShowTheKeyThatIsWrongAndTheOneExpected(String key) {
        assertThatThrownBy(() -> ArticleKey.check(utf8(key), "a-b"))
                .isInstanceOf(RefusedRecordException.class)
                .hasMessage("the record's key is \"" + key + "\", but it speaks of the article \"a-b\"");
    }

    @Test
    void shouldTellAMissingKeyFromAnEmptyOne() {
        assertThatThrownBy(() -> ArticleKey.check(null, "a-b")).hasMessageContaining("key is missing");
    }

    @Test
    void shouldNotTakeOtherBytesForTheKeyBecauseTheyLookAlike() {
        byte[] bytes = {(byte) 0xff};
        assertThatThrownBy(() -> ArticleKey.check(bytes, "\ufffd")).isInstanceOf(RefusedRecordException.class);
    }

    @Test
    void shouldTakeAnArticleUpToItsLimitAndNotAByteMore() {
        assertThatCode(() -> RecordSize.checkArticle(new byte[RecordSize.LARGEST_ARTICLE]))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> RecordSize.checkArticle(new byte[RecordSize.LARGEST_ARTICLE + 1]))
                .isInstanceOf(RefusedRecordException.class)
                .hasMessage("the article takes 16515073 bytes with its annotations; the pipeline carries 16515072 at"
                        + " most");
    }

    @Test
    void shouldTakeARelationUpToItsLimitAndNotAByteMore() {
        assertThatCode(() -> RecordSize.checkCompact(new byte[RecordSize.LARGEST_COMPACT], "relation"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> RecordSize.checkCompact(new byte[RecordSize.LARGEST_COMPACT + 1], "relation"))
                .hasMessageContaining("the relation takes 131073 bytes");
    }

    @Test
    void shouldLeaveRoomForTheLargestRelationBehindTheLargestArticle() {
        // Times and counts of the stores lie before them: a few bytes more.
        assertThat(RecordSize.LARGEST_ARTICLE + RecordSize.LARGEST_COMPACT + 1024)
                .isLessThan(Topics.MAX_RECORD_BYTES);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "0001-01-01T00:00:00Z,      true",
        "0000-12-31T23:59:59.999Z,  false",
        "1969-12-31T23:59:59.999Z,  true",
        "9999-12-31T23:59:59.999Z,  true",
        "+10000-01-01T00:00:00Z,    false",
    })
    void shouldKnowTheYearsOfFourDigits(Instant time, boolean known) {
        if (known) {
            assertThatCode(() -> EventTime.check(time, "it")).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> EventTime.check(time, "the time of fetching"))
                    .isInstanceOf(RefusedRecordException.class)
                    .hasMessage("the time of fetching is " + time + "; only the years 1 to 9999 are known");
        }
    }

    @Test
    void shouldStampNothingBefore1970() {
        assertThat(EventTime.timestamp(-1)).isZero();
        assertThat(EventTime.timestamp(0)).isZero();
        assertThat(EventTime.timestamp(1)).isEqualTo(1);
        assertThat(EventTime.timestamp(Long.MIN_VALUE)).isZero();
    }
}
