package io.rawi.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class KafkaConnectionTest {

    private static final Map<String, String> SECURE =
            Map.of("security.protocol", "SASL_SSL", "sasl.mechanism", "SCRAM-SHA-512");

    @Test
    void shouldGiveEveryClientTheAddressAndTheFurtherSettings() {
        Properties properties = new KafkaConnection("a:9092,b:9092", "http://registry", SECURE).clientProperties();

        assertThat(properties)
                .containsEntry("bootstrap.servers", "a:9092,b:9092")
                .containsEntry("security.protocol", "SASL_SSL")
                .containsEntry("sasl.mechanism", "SCRAM-SHA-512")
                .hasSize(3);
    }

    /** The address stands in one place; a second one hidden among the settings would be used in silence. */
    @Test
    void shouldNotLetASettingMoveTheAddress() {
        KafkaConnection connection =
                new KafkaConnection("a:9092", "http://registry", Map.of("bootstrap.servers", "elsewhere:1"));

        assertThat(connection.clientProperties()).containsEntry("bootstrap.servers", "a:9092");
    }

    @Test
    void shouldGiveOutAFreshSetEachTime() {
        KafkaConnection connection = new KafkaConnection("a:9092", "http://registry", SECURE);
        Properties first = connection.clientProperties();
        first.put("group.id", "mine");
        first.remove("security.protocol");

        assertThat(connection.clientProperties()).doesNotContainKey("group.id").containsKey("security.protocol");
    }

    @Test
    void shouldNotChangeWithTheMapItWasMadeOf() {
        Map<String, String> settings = new HashMap<>(SECURE);
        KafkaConnection connection = new KafkaConnection("a:9092", "http://registry", settings);
        settings.clear();

        assertThat(connection.properties()).isEqualTo(SECURE);
        assertThatThrownBy(() -> connection.properties().put("x", "y"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void shouldNeedNoFurtherSettings() {
        assertThat(new KafkaConnection("a:9092", "http://registry").clientProperties())
                .isEqualTo(Map.of("bootstrap.servers", "a:9092"));
        assertThatNullPointerException()
                .isThrownBy(() -> new KafkaConnection("a:9092", "http://registry", null).clientProperties());
    }
}
