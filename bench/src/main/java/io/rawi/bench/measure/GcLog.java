package io.rawi.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a Java process's garbage collector logged ({@code -Xlog:gc}).
 *
 * @param peakMegabytes most heap in use at the start of any collection
 * @param liveMegabytes most heap still in use after any collection
 * @param collections how many
 * @param pauseMillis all pauses together
 */
public record GcLog(long peakMegabytes, long liveMegabytes, int collections, double pauseMillis) {

    private static final Pattern PAUSE = Pattern.compile("Pause .*? (\\d+)M->(\\d+)M\\(\\d+M\\) ([0-9.]+)ms");

    public static GcLog read(Path file) throws IOException {
        return Files.exists(file) ? parse(Files.readAllLines(file)) : new GcLog(0, 0, 0, 0);
    }

    static GcLog parse(List<String> lines) {
        long peak = 0;
        long live = 0;
        int collections = 0;
        double pauses = 0;
        for (String line : lines) {
            Matcher pause = PAUSE.matcher(line);
            if (pause.find()) {
                peak = Math.max(peak, Long.parseLong(pause.group(1)));
                live = Math.max(live, Long.parseLong(pause.group(2)));
                pauses += Double.parseDouble(pause.group(3));
                collections++;
            }
        }
        return new GcLog(peak, live, collections, pauses);
    }
}
