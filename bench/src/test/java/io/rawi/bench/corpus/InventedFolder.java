package io.rawi.bench.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder of invented news in the form that {@link NewsZips} reads. */
public final class InventedFolder {

    public static final String BRIDGE =
            "أعلنت بلدية سرمدان أن الجسر القديم فوق وادي القيروز أغلق أمام الشاحنات بعد ظهور تشققات في دعائمه، وقال المهندس "
                    + "رامز الهدار إن فريقا من دائرة الطرق بدأ فحص الأساسات وإن السيارات الصغيرة ستمر من الطريق الجبلي حتى نهاية الشهر. "
                    + "وطالب سكان القرى المجاورة بتعويض أصحاب المتاجر التي تعطلت أعمالها بسبب الإغلاق.";
    public static final String HARVEST =
            "بدأ مزارعو سهل الزمرد موسم قطاف الزيتون وسط توقعات بإنتاج يفوق العام الماضي، وذكرت الجمعية التعاونية أن المعاصر "
                    + "تستقبل ثلاثين طنا يوميا وأن أسعار الزيت استقرت في الأسواق. وشكا بعض الفلاحين من نقص الأيدي العاملة وغلاء النقل "
                    + "إلى مدينة الغدران على الساحل.";
    public static final String MATCH =
            "فاز فريق نجوم المنصفية على ضيفه اتحاد ترمانين بهدفين مقابل هدف في افتتاح دوري الناشئين، وسجل اللاعب تيم الصوان "
                    + "هدف الفوز في الدقيقة الأخيرة أمام خمسة آلاف متفرج. ويلتقي الفريق الفائز الأسبوع المقبل حامل اللقب على ملعب العنقاء.";

    private final Path folder;
    private final Map<String, List<String>> days = new TreeMap<>();

    public InventedFolder(Path folder) {
        this.folder = folder;
    }

    /** Adds an article fetched at an hour of a day, and gives its place: {@code 2015-08-01#0}. */
    public String add(String day, int hour, String source, String title, String body) {
        List<String> articles = days.computeIfAbsent(day, any -> new ArrayList<>());
        articles.add(
                """
                {"source": "%s", "url": "http://%s.example/%s/%d", "date_extracted": "%s %02d:00:00",
                 "title": "%s", "author": "", "content": "%s"}"""
                        .formatted(source, source, day, articles.size(), day, hour, title, body));
        return day + "#" + (articles.size() - 1);
    }

    /** Writes one zip a day. */
    public Path write() throws IOException {
        for (Map.Entry<String, List<String>> day : days.entrySet()) {
            try (ZipOutputStream zip =
                    new ZipOutputStream(Files.newOutputStream(folder.resolve(day.getKey() + ".zip")))) {
                zip.putNextEntry(new ZipEntry(day.getKey() + ".json"));
                zip.write(("[" + String.join(",", day.getValue()) + "]").getBytes(StandardCharsets.UTF_8));
            }
        }
        return folder;
    }
}
