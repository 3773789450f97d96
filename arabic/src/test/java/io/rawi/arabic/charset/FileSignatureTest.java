package io.rawi.arabic.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileSignatureTest {

    private static final String FILES =
            """
            PNG image|89504e470d0a1a0a
            JPEG image|ffd8ffe1
            JPEG image|ffd8ffdb
            GIF image|474946383761
            GIF image|474946383961
            WebP image|524946462a00000057454250565038
            TIFF image|49492a00
            TIFF image|4d4d002a
            icon|0000010001
            PDF document|255044462d312e37
            PostScript document|252150532d41646f6265
            ZIP archive or office document|504b0304
            ZIP archive|504b0506
            office document|d0cf11e0a1b11ae1
            rich text document|7b5c727466315c616e7369
            gzip archive|1f8b0800
            bzip2 archive|425a683931415926
            xz archive|fd377a585a00
            Zstandard archive|28b52ffd
            7-Zip archive|377abcaf271c
            RAR archive|526172211a0700
            MP4 video|000000206674797069736f6d
            MP4 video|0000001c6674797061766966
            Matroska video|1a45dfa3
            MP3 audio|49443303
            MP3 audio|49443304
            Ogg audio|4f67675300
            WAV audio|524946462400000057415645666d7420
            web font|774f4646
            web font|774f4632
            SQLite database|53514c69746520666f726d61742033
            Avro file|4f626a01
            program (ELF)|7f454c4602
            Java class|cafebabe00000037
            """;

    static Stream<Arguments> files() {
        return FILES.lines().map(line -> line.split("\\|")).map(f -> Arguments.of(f[0], f[1]));
    }

    @ParameterizedTest
    @MethodSource("files")
    void shouldKnowAFileThatIsNoText(String name, String hex) {
        byte[] start = HexFormat.of().parseHex(hex);

        assertThat(FileSignature.of(start)).contains(name);
        assertThat(FileSignature.of(Arrays.copyOf(start, start.length + 1000))).contains(name);
    }

    @ParameterizedTest
    @MethodSource("files")
    void shouldNotGuessFromHalfASignature(String name, String hex) {
        byte[] start = HexFormat.of().parseHex(hex);

        assertThat(FileSignature.of(Arrays.copyOf(start, 2))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PKK تعلن وقف إطلاق النار",
                "PDF: تحميل التقرير كاملا",
                "GIF متحركة تثير الجدل",
                "BZh",
                "Rar!",
                "ID3",
                "IIF: صندوق النقد",
                "MM 2018",
                "RIFF",
                "%PD",
                "Obj",
                "{\\rtl}",
                "ELF",
                "دمشق ftyp",
                ""
            })
    void shouldLeaveTextThatOpensAlike(String text) {
        assertThat(FileSignature.of(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"efbbbf, UTF-8", "fffe, UTF-16LE", "feff, UTF-16BE", "fffe0000, UTF-32LE", "0000feff, UTF-32BE"})
    void shouldLeaveByteOrderMarks(String hex, String charset) {
        byte[] mark = HexFormat.of().parseHex(hex);

        assertThat(FileSignature.of(mark)).isEmpty();
        assertThat(ByteOrderMark.of(mark).map(ByteOrderMark::charset)).contains(charset);
        assertThat(ByteOrderMark.of(mark).map(ByteOrderMark::length)).contains(mark.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ef", "efbb", "fe", "ff", "0000fe", "00efbbbf", "d8a7efbbbf"})
    void shouldSeeNoMarkInLessOrFurtherBehind(String hex) {
        assertThat(ByteOrderMark.of(HexFormat.of().parseHex(hex))).isEmpty();
    }
}
