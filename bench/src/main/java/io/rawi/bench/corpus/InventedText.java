package io.rawi.bench.corpus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import java.util.random.RandomGenerator;

/** Invented Arabic news prose: sentences of a reporter, joined until the wanted length. */
final class InventedText {

    private static final List<String> ACTORS = List.of(
            "المتحدث باسم المحافظة",
            "مصدر طبي",
            "وزارة النقل",
            "شهود عيان",
            "رئيس البلدية",
            "قوات الأمن",
            "منظمة الإغاثة",
            "لجنة التحقيق",
            "الدفاع المدني",
            "مدير المستشفى",
            "نقابة المعلمين",
            "هيئة الأرصاد");
    private static final List<String> VERBS =
            List.of("أعلن", "أكد", "نفى", "أوضح", "ذكر", "كشف", "أضاف", "قال", "بيّن", "توقع", "حذّر", "أشار");
    private static final List<String> PLACES = List.of(
            "دير الزور", "حلب", "الموصل", "بغداد", "الرياض", "جدة", "صنعاء", "عدن", "بيروت", "دمشق", "القاهرة", "تونس");
    private static final List<String> MATTERS = List.of(
            "أن الطريق الدولي سيفتح أمام الشاحنات",
            "وصول قافلة مساعدات إلى الأحياء الشرقية",
            "إصابة عدد من المدنيين في انفجار قرب السوق",
            "تأجيل موعد الامتحانات في المدارس الثانوية",
            "ارتفاع أسعار الخبز والوقود خلال الأسبوع الماضي",
            "انتشال ثلاث جثث من تحت الأنقاض",
            "أن المفاوضات بين الطرفين مستمرة منذ يومين",
            "عودة التيار الكهربائي بعد انقطاع طويل",
            "هبوب رياح شديدة مصحوبة بأمطار غزيرة",
            "توقيف أربعة أشخاص يشتبه في صلتهم بالحادث");
    private static final List<String> TAILS = List.of(
            "في تصريح خاص",
            "مساء أمس",
            "بحسب بيان رسمي",
            "خلال مؤتمر صحفي",
            "وفق ما نقلته وسائل إعلام محلية",
            "دون ذكر تفاصيل أخرى");

    private static final List<String> SYLLABLES = List.of(
            "با", "تي", "جو", "حا", "خي", "دو", "را", "زي", "سو", "شا", "صي", "طو", "عا", "غي", "فو", "قا", "كي", "لو",
            "ما", "ني", "هو", "يا", "بر", "تل", "جم", "حن", "در", "رش", "سم", "شم", "طر", "عم", "فل", "قد", "كن", "نص");

    private final RandomGenerator random;

    InventedText(RandomGenerator random) {
        this.random = random;
    }

    /** One sentence without its full stop, told apart from others by a number in it. */
    String sentence() {
        return pick(VERBS) + " " + pick(ACTORS) + " " + names(3) + " في " + pick(PLACES) + " " + names(2) + " "
                + pick(MATTERS) + " " + names(4) + " " + pick(TAILS) + "، وبلغ العدد " + random.nextInt(10, 100_000);
    }

    /** Words that hardly another article has: without them all would be copies of each other. */
    private String names(int count) {
        StringJoiner names = new StringJoiner(" ");
        for (int i = 0; i < count; i++) {
            names.add(pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES));
        }
        return names.toString();
    }

    /** Paragraphs of whole sentences, at least this long in UTF-8. */
    String body(int bytes) {
        StringBuilder text = new StringBuilder();
        for (int length = 0; length < bytes; ) {
            String sentence = sentence() + (random.nextInt(4) == 0 ? ".\n\n" : ". ");
            text.append(sentence);
            length += sentence.getBytes(StandardCharsets.UTF_8).length;
        }
        return text.toString().strip();
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
