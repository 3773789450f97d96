package io.rawi.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.entity.EntityMention;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who and what is named in two real reports, found by reading them, in the folder that {@code RAWI_DATA} names. */
class SeedNamesTest {

    @Test
    void shouldKnowWhomTheFirstReportNames() throws Exception {
        List<EntityMention> found = names("000_");
        assertThat(ids(found))
                .contains(
                        "org:sdf",
                        "org:isis",
                        "org:coalition-against-isis",
                        "org:syrian-army",
                        "org:step-news",
                        "person:jad-allah-step",
                        "place:sy/deir-ez-zor/al-baghuz",
                        "place:sy/deir-ez-zor/deir-ez-zor",
                        "place:sy/deir-ez-zor/al-shajlah",
                        "place:sy/deir-ez-zor/al-omar-oil-field",
                        "place:sy/deir-ez-zor/abu-kamal/abu-kamal",
                        "place:sy/deir-ez-zor/al-marashidah",
                        "place:sy/deir-ez-zor/al-safafinah");
        assertThat(references(found)).containsOnlyKeys("org:sdf", "org:isis");
        assertThat(references(found).get("org:isis")).isGreaterThanOrEqualTo(4);
        assertThat(references(found).get("org:sdf")).isGreaterThanOrEqualTo(3);
    }

    @Test
    void shouldKnowWhomTheThirdReportNames() throws Exception {
        List<EntityMention> found = names("002_");
        assertThat(ids(found))
                .containsOnly(
                        "org:sdf",
                        "org:isis",
                        "org:coalition-against-isis",
                        "org:syrian-government",
                        "org:euphrates-post",
                        "place:sy",
                        "place:ir",
                        "place:sy/deir-ez-zor/deir-ez-zor",
                        "place:sy/deir-ez-zor-desert",
                        "place:sy/deir-ez-zor/al-tanak-oil-field",
                        "place:sy/deir-ez-zor/hajin",
                        "place:sy/deir-ez-zor/al-bahrah",
                        "place:sy/deir-ez-zor/al-shafah",
                        "place:sy/deir-ez-zor/al-alouni",
                        "place:sy/deir-ez-zor/al-baghuz",
                        "place:sy/raqqa/raqqa",
                        "place:sy/aleppo/aleppo",
                        "place:sy/homs/homs");
        assertThat(references(found)).containsOnlyKeys("org:isis", "org:euphrates-post", "org:syrian-government");
    }

    private static List<String> ids(List<EntityMention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.entry().stream())
                .map(GazetteerEntry::id)
                .distinct()
                .toList();
    }

    private static Map<String, Long> references(List<EntityMention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.method() == EntityMention.Method.COREFERENCE)
                .collect(Collectors.groupingBy(
                        mention -> mention.entry().orElseThrow().id(), Collectors.counting()));
    }

    private static List<EntityMention> names(String prefix) throws IOException, NotAnArticleException {
        return SeedReports.read(prefix, SeedReports.FETCHED).entities();
    }
}
