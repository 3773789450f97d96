package io.rawi.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.app.terminal.Style;
import io.rawi.schema.EventModality;
import io.rawi.schema.EventPlace;
import io.rawi.schema.EventSide;
import io.rawi.schema.EventTime;
import io.rawi.schema.NewsEvent;
import io.rawi.schema.SideRole;
import io.rawi.schema.Span;
import io.rawi.schema.Toll;
import io.rawi.schema.TollKind;
import io.rawi.schema.Versions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventLayoutTest {

    private static final String TEXT = "قصف الطيران مدينة";

    private final NewsEvent event = event();

    @Test
    void shouldShowAnEventAsARow() {
        assertThat(EventLayout.of(event, TEXT, Style.PLAIN).stripIndent())
                .isEqualTo(
                        """
                          Explosions/Remote violence / Air/drone strike
                            initiator   الطيران  org:army
                            place       مدينة  place:town  precision 1
                            time        2019-03-05  precision 1  أمس
                            killed      3  civilians  ثلاثة مدنيين
                            claimed by  مصدر
                            قصف الطيران مدينة""");
    }

    @Test
    void shouldSayWhereAnEventIsNotToldAsHappened() {
        event.setModality(EventModality.PLANNED);
        assertThat(EventLayout.of(event, TEXT, Style.PLAIN)).contains("Air/drone strike  [planned]");
    }

    @Test
    void shouldShowWhatACountAllows() {
        event.setTolls(List.of(toll(20, null, null), toll(20, 25, 30), toll(null, null, null)));
        assertThat(EventLayout.of(event, TEXT, Style.PLAIN))
                .contains("killed      20 to ?")
                .contains("killed      25 (20 to 30)")
                .contains("killed      some");
    }

    @Test
    void shouldSayWhatAndWhereInOneLine() {
        assertThat(EventLayout.line(event, Style.PLAIN)).isEqualTo("Air/drone strike · مدينة");
    }

    private static NewsEvent event() {
        NewsEvent event = new NewsEvent();
        event.setEventId("a-1");
        event.setArticleId("a");
        event.setType("Explosions/Remote violence");
        event.setSubType("Air/drone strike");
        event.setModality(EventModality.REPORTED);
        EventSide side = new EventSide();
        side.setRole(SideRole.INITIATOR);
        side.setPhrase("الطيران");
        side.setEntityId("org:army");
        event.setSides(List.of(side));
        EventPlace place = new EventPlace();
        place.setPhrase("مدينة");
        place.setEntityId("place:town");
        place.setWithin(List.of());
        place.setGeoPrecision(1);
        event.setPlace(place);
        EventTime time = new EventTime();
        time.setStart(Instant.parse("2019-03-05T00:00:00Z"));
        time.setEnd(Instant.parse("2019-03-06T00:00:00Z"));
        time.setTimePrecision(1);
        time.setPhrase("أمس");
        event.setTime(time);
        event.setTolls(List.of(toll(3, 3, 3)));
        event.setClaimedBy("مصدر");
        event.setEvidence(new Span(0, TEXT.length()));
        event.setVersions(new Versions());
        return event;
    }

    private static Toll toll(Integer low, Integer best, Integer high) {
        Toll toll = new Toll();
        toll.setKind(TollKind.KILLED);
        toll.setLow(low);
        toll.setBest(best);
        toll.setHigh(high);
        toll.setGroup("civilians");
        toll.setPhrase("ثلاثة مدنيين");
        return toll;
    }
}
