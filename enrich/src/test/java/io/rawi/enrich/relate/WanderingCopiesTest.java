package io.rawi.enrich.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.enrich.copy.Judgement;
import io.rawi.enrich.copy.Likeness;
import io.rawi.enrich.copy.PrintedText;
import io.rawi.enrich.fingerprint.WordRarity;
import io.rawi.schema.Duplicate;
import io.rawi.schema.DuplicateKind;
import io.rawi.schema.Fingerprint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Forecasts of three days, each hardly different from the one before: the third is no copy of the first. */
class WanderingCopiesTest {

    private static final List<String> MONDAY = List.of(
            ("تتوقع دائرة الارصاد في سرمدان طقسا حارا نهارا على السهول الشرقية ومعتدلا على المرتفعات مع رياح خفيفة "
                            + "تثير الغبار على طريق القيروز وجبل الهدار وتكون السماء صافية فوق وادي الزمرد وبلدة ترمانين وقرية "
                            + "كفرزيبا ويستمر الموج خفيفا قبالة ساحل المنصفية ومرفأ الغدران وترتفع الحرارة قليلا في حقول العنقاء "
                            + "وتوصي الدائرة المزارعين بسقاية البساتين باكرا والسائقين بالحذر على المنحدرات")
                    .split(" "));
    private static final List<String> TUESDAY =
            changed(MONDAY, "القيروز", "البطنان", "الهدار", "الصوان", "الزمرد", "العقيق");
    private static final List<String> WEDNESDAY = changed(
            TUESDAY,
            "ترمانين",
            "دركوشين",
            "كفرزيبا",
            "معربليت",
            "المنصفية",
            "الجزيرتين",
            "الغدران",
            "اللواجب",
            "العنقاء",
            "الرهبان");

    private static List<String> changed(List<String> words, String... pairs) {
        Map<String, String> changes = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            changes.put(pairs[i], pairs[i + 1]);
        }
        return words.stream().map(word -> changes.getOrDefault(word, word)).toList();
    }

    private static Fingerprint forecast(String page, String text, List<String> words, int hours) {
        return InventedPrints.sighting(page, text, words, Duration.ofHours(hours), Duration.ofHours(hours));
    }

    private final Fingerprint first = forecast("a", "11", MONDAY, 0);
    private final Fingerprint second = forecast("b", "22", TUESDAY, 26);
    private final Fingerprint third = forecast("c", "33", WEDNESDAY, 52);

    private static Likeness judged(Fingerprint one, Fingerprint other, boolean member) {
        Judgement.Judge judge = new Judgement.Judge(WordRarity.load());
        PrintedText a = PrintedText.of(one.getPrint().orElseThrow());
        PrintedText b = PrintedText.of(other.getPrint().orElseThrow());
        long apart =
                Duration.between(one.getArticleTime(), other.getArticleTime()).toMillis();
        return (member ? judge.judgeMember(a, b, apart) : judge.judge(a, b, apart)).likeness();
    }

    private static Map<String, Optional<Duplicate>> related(List<Fingerprint> order) {
        Map<String, Optional<Duplicate>> marks = new HashMap<>();
        try (Lane lane = new Lane()) {
            order.forEach(lane::emitted);
            lane.table.values().forEach(relation -> marks.put(relation.getArticleId(), relation.getDuplicate()));
        }
        return marks;
    }

    private static void permutations(List<Fingerprint> left, List<Fingerprint> taken, List<List<Fingerprint>> all) {
        if (left.isEmpty()) {
            all.add(List.copyOf(taken));
        }
        for (Fingerprint next : left) {
            List<Fingerprint> rest = new ArrayList<>(left);
            rest.remove(next);
            taken.add(next);
            permutations(rest, taken, all);
            taken.remove(taken.size() - 1);
        }
    }

    @Test
    void shouldBeCopiesFromDayToDayOnly() {
        assertThat(judged(first, second, false)).isEqualTo(Likeness.COPY);
        assertThat(judged(second, third, false)).isEqualTo(Likeness.COPY);
        assertThat(judged(first, third, true)).isEqualTo(Likeness.TEMPLATE);
    }

    @Test
    void shouldPartFromTheGroupWhatItsOriginalDoesNotKnow() {
        Duplicate mark =
                related(List.of(first, second, third)).get(third.getArticleId()).orElseThrow();
        assertThat(mark.getKind()).isEqualTo(DuplicateKind.TEMPLATE);
        assertThat(mark.getOf()).isEqualTo(first.getArticleId());
        assertThat(mark.getVia()).contains(second.getArticleId());
        assertThat(mark.getEvidence()).isNotEmpty();
    }

    @Test
    void shouldLetCopiesOfWhatWasPartedGatherAroundIt() {
        Fingerprint reprint = forecast("d", "44", changed(WEDNESDAY, "خفيفة", "هادئة"), 54);
        Map<String, Optional<Duplicate>> marks = related(List.of(first, second, third, reprint));
        assertThat(marks.get(reprint.getArticleId()).orElseThrow().getKind()).isEqualTo(DuplicateKind.NEAR_COPY);
        assertThat(marks.get(reprint.getArticleId()).orElseThrow().getOf()).isEqualTo(third.getArticleId());
    }

    @Test
    void shouldTakeBackWhatWasPartedWhereTheOriginalLeaves() {
        Map<String, Optional<Duplicate>> marks = related(List.of(second, third));
        assertThat(marks.get(third.getArticleId()).orElseThrow().getKind()).isEqualTo(DuplicateKind.NEAR_COPY);
        Fingerprint later = forecast("a", "11", MONDAY, 24 * 30);
        try (Lane lane = new Lane()) {
            lane.emitted(later);
            lane.emitted(second);
            lane.emitted(third);
            assertThat(lane.table
                            .get(third.getArticleId())
                            .getDuplicate()
                            .orElseThrow()
                            .getOf())
                    .isEqualTo(second.getArticleId());
        }
    }

    @Test
    void shouldEndTheSameInAnyOrder() {
        Fingerprint reprint = forecast("d", "44", changed(WEDNESDAY, "خفيفة", "هادئة"), 54);
        Map<String, Optional<Duplicate>> expected = new WholeSet(List.of(first, second, third, reprint)).marks();
        List<List<Fingerprint>> orders = new ArrayList<>();
        permutations(List.of(first, second, third, reprint), new ArrayList<>(), orders);
        assertThat(orders).hasSize(24).allSatisfy(order -> assertThat(related(order))
                .isEqualTo(expected));
    }
}
