package io.rawi.enrich.relate;

import io.rawi.enrich.fingerprint.WordCode;
import io.rawi.schema.Fingerprint;
import io.rawi.schema.TextPrint;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Fingerprints of invented reports, and of what desks make of them: shortened, retouched, filled for another event. */
final class InventedPrints {

    private static final List<String> FORM =
            List.of(("وصلت الى ميناء NAME قافلة اغاثة تحمل COUNT طنا من الادوية والاغذية "
                            + "وقال مدير الميناء ان التفريغ سيبدأ صباح الغد وان الشاحنات ستتجه بعد ذلك الى القرى المحاصرة في وادي NAME "
                            + "حيث ينتظر السكان منذ اسابيع وصول المساعدات التي تأخرت بسبب الامطار الغزيرة وانقطاع الطريق الجبلي "
                            + "واضاف ان فريقا من المتطوعين يرافق القافلة لتوزيع الحصص على العائلات المسجلة لدى جمعية NAME الخيرية")
                    .split(" "));

    private InventedPrints() {}

    /** The words of a report on an event: another name and another count for each. */
    static List<String> report(String name, int count) {
        return FORM.stream()
                .map(word -> word.equals("NAME") ? name : word.equals("COUNT") ? Integer.toString(count) : word)
                .toList();
    }

    /** Without its last words. */
    static List<String> shortened(List<String> words, int left) {
        return words.subList(0, Math.min(left, words.size()));
    }

    /** With something added at the end. */
    static List<String> extended(List<String> words, String... more) {
        List<String> all = new ArrayList<>(words);
        all.addAll(Arrays.asList(more));
        return all;
    }

    /** With one word changed. */
    static List<String> retouched(List<String> words, int at, String word) {
        List<String> all = new ArrayList<>(words);
        all.set(at, word);
        return all;
    }

    /**
     * A sighting of a text.
     *
     * @param page one letter, a to f
     * @param text two digits that stand for the words
     */
    static Fingerprint sighting(String page, String text, List<String> words, Duration time, Duration fetched) {
        Fingerprint fingerprint = Lane.sighting("a1", time, fetched, words.size());
        fingerprint.setDocumentId(page.repeat(32));
        fingerprint.setContentId(text.repeat(16));
        fingerprint.setArticleId(fingerprint.getDocumentId() + "-" + fingerprint.getContentId());
        fingerprint.setPrint(print(words));
        return fingerprint;
    }

    static TextPrint print(List<String> words) {
        ByteBuffer codes = ByteBuffer.allocate(words.size() * Integer.BYTES);
        words.forEach(word -> codes.putInt(WordCode.of(word)));
        return new TextPrint(codes.flip(), 0, words.stream().distinct().limit(5).toList());
    }
}
