package io.rawi.enrich.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WaitingMembersTest {

    private final Lane lane = new Lane();
    private Links links;
    private Standings standings;
    private Member first;
    private Member second;

    @BeforeEach
    void relate() {
        lane.see(Lane.at("a1", Duration.ZERO));
        lane.see(Lane.at("b2", Duration.ofHours(1)));
        KeyValueStore<Bytes, byte[]> store = lane.stores.get(RelateStep.LINKS);
        links = new Links(store);
        standings = lane.standings();
        first = standings.member(Lane.id("a1"));
        second = standings.member(Lane.id("b2"));
    }

    @AfterEach
    void close() {
        lane.close();
    }

    private WaitingMembers opened() {
        return WaitingMembers.untold(links, standings);
    }

    @Test
    void shouldWaitOnlyBeyondTheFingerprintThatMadeThem() {
        WaitingMembers members = opened();
        members.add(first);
        assertThat(members.isWaiting()).isFalse();
        assertThat(members.first()).contains(first);
        members.keep();
        assertThat(members.isWaiting()).isTrue();
        members.remove(first);
        assertThat(members.isWaiting()).isFalse();
        assertThat(members.first()).isEmpty();
    }

    @Test
    void shouldGiveTheEarliestFirst() {
        WaitingMembers members = opened();
        members.add(second);
        members.add(first);
        assertThat(members.first()).contains(first);
        members.remove(first);
        assertThat(members.first()).contains(second);
    }

    @Test
    void shouldKnowThemAfterARestart() {
        WaitingMembers before = opened();
        before.add(second);
        before.keep();
        before.add(first);
        WaitingMembers after = opened();
        assertThat(after.isWaiting()).isTrue();
        assertThat(after.first()).contains(second);
        after.remove(second);
        assertThat(opened().isWaiting()).isFalse();
    }

    @Test
    void shouldForgetOneThatIsTakenOutBeforeAnyIsAskedFor() {
        WaitingMembers before = opened();
        before.add(first);
        before.keep();
        opened().remove(first);
        assertThat(opened().first()).isEmpty();
    }

    @Test
    void shouldKeepThoseOfOneReasonFromThoseOfAnother() {
        WaitingMembers untold = opened();
        untold.add(first);
        untold.keep();
        assertThat(WaitingMembers.unoffered(links, standings).isWaiting()).isFalse();
        assertThat(links.to(Lane.id("a1"))).isEmpty();
    }
}
