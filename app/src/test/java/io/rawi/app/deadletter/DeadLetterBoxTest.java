package io.rawi.app.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.app.Records;
import io.rawi.app.TopicRecords;
import io.rawi.app.subscribe.Subscription;
import io.rawi.codec.AvroCodec;
import io.rawi.codec.UnreadableRecordException;
import io.rawi.schema.DeadLetter;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadLetterBoxTest {

    private static final String TOPIC = TopicRecords.TOPICS.deadLetters().name();

    private final AvroCodec<DeadLetter> codec = TopicRecords.codec(DeadLetter.class, TOPIC);
    private final TopicRecords topic = new TopicRecords(TOPIC, 1);

    @Test
    void shouldCallLettersByTheirOffsetAndTellWhenTheyWereWritten() {
        topic.there(0, null, codec.encode(letter("first"))).there(0, null, codec.encode(letter("second")));
        List<StoredLetter> letters = read();
        assertThat(letters).extracting(StoredLetter::id).containsExactly(0L, 1L);
        assertThat(letters).extracting(StoredLetter::at).containsExactly(Records.TIME, Records.TIME.plusMillis(1));
        assertThat(letters)
                .extracting(letter -> letter.letter().getErrorMessage())
                .containsExactly("first", "second");
    }

    @Test
    void shouldBeEmptyWhereNothingFailed() {
        assertThat(read()).isEmpty();
    }

    @Test
    void shouldNotHideALetterThatItCannotRead() {
        topic.there(0, null, codec.encode(letter("first"))).there(0, null, new byte[] {1, 2, 3});
        assertThatThrownBy(this::read)
                .isInstanceOf(UnreadableRecordException.class)
                .hasMessageContaining(TOPIC);
    }

    private List<StoredLetter> read() {
        return DeadLetterBox.all(new Subscription<>(topic.consumer(), codec));
    }

    private static DeadLetter letter(String message) {
        DeadLetter letter = Records.deadLetter();
        letter.setErrorMessage(message);
        return letter;
    }
}
