package io.rawi.arabic.tagger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * The file that a tagger's model is kept in. Big-endian: a mark and the number of the format, a checksum (CRC-32) of all
 * that follows, the model's version, the word lexicon (bases, forms, classes), the listed words and
 * their bits, the features (keys, unit, weights in units)
 * and the scores of steps. Strings are in modified UTF-8 as {@link DataOutputStream#writeUTF} writes them.
 */
public final class ModelFile {

    private static final int MARK = 0x52415749;
    private static final int FORMAT = 2;
    private static final int HEAD = 3 * Integer.BYTES;
    private static final String BUILT_IN = "names.model";

    private ModelFile() {}

    /** The model that comes with the engine. */
    public static TaggerModel builtIn() {
        try (InputStream in = ModelFile.class.getResourceAsStream(BUILT_IN)) {
            if (in == null) {
                throw new IllegalStateException("the tagger's model " + BUILT_IN + " is not on the class path");
            }
            return read(in.readAllBytes(), BUILT_IN);
        } catch (IOException e) {
            throw new UncheckedIOException("the tagger's model cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a model.
     *
     * @throws IOException where the file cannot be read, is none, is of another format, or is damaged; says which
     */
    public static TaggerModel read(Path file) throws IOException {
        return read(Files.readAllBytes(file), file.toString());
    }

    static TaggerModel read(byte[] bytes, String name) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (bytes.length < HEAD || in.readInt() != MARK) {
            throw new IOException(name + " is no model of the tagger; make one with: rawi train entities");
        }
        int format = in.readInt();
        if (format != FORMAT) {
            throw new IOException(name + " is of format " + format + ", this program reads " + FORMAT
                    + "; train it anew with: rawi train entities");
        }
        if (in.readInt() != checksum(bytes)) {
            throw new IOException(name + " is damaged: its checksum differs; copy or train it anew");
        }
        try {
            String version = in.readUTF();
            WordLexicon lexicon = LexiconFile.read(in);
            ListedWords listed = listed(in);
            FeatureTable features = features(in);
            return new TaggerModel(version, lexicon, listed, features, floats(in));
        } catch (EOFException e) {
            throw new IOException(name + " ends too early; copy or train it anew", e);
        }
    }

    private static ListedWords listed(DataInputStream in) throws IOException {
        int count = in.readInt();
        Map<String, Long> bits = new HashMap<>(count * 2);
        for (int i = 0; i < count; i++) {
            bits.put(in.readUTF(), in.readLong());
        }
        return new ListedWords(bits);
    }

    private static FeatureTable features(DataInputStream in) throws IOException {
        int[] keys = new int[in.readInt()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = in.readInt();
        }
        float unit = in.readFloat();
        return new FeatureTable(keys, LexiconFile.shorts(in, keys.length * Tags.COUNT), unit);
    }

    private static float[] floats(DataInputStream in) throws IOException {
        float[] values = new float[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }

    /** Writes a model; the same model gives the same bytes. */
    public static void write(TaggerModel model, Path file) throws IOException {
        Files.write(file, bytes(model));
    }

    static byte[] bytes(TaggerModel model) throws IOException {
        ByteArrayOutputStream collected = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(collected);
        out.writeInt(MARK);
        out.writeInt(FORMAT);
        out.writeInt(0);
        out.writeUTF(model.version());
        LexiconFile.write(model.lexicon(), out);
        write(model.listed(), out);
        write(model.features(), out);
        out.writeInt(model.steps().length);
        for (float step : model.steps()) {
            out.writeFloat(step);
        }
        byte[] bytes = collected.toByteArray();
        java.nio.ByteBuffer.wrap(bytes).putInt(2 * Integer.BYTES, checksum(bytes));
        return bytes;
    }

    private static void write(ListedWords listed, DataOutputStream out) throws IOException {
        Map<String, Long> bits = new TreeMap<>(listed.bits());
        out.writeInt(bits.size());
        for (Map.Entry<String, Long> word : bits.entrySet()) {
            out.writeUTF(word.getKey());
            out.writeLong(word.getValue());
        }
    }

    private static void write(FeatureTable features, DataOutputStream out) throws IOException {
        out.writeInt(features.size());
        for (int row = 0; row < features.size(); row++) {
            out.writeInt(features.key(row));
        }
        out.writeFloat(features.unit());
        for (int row = 0; row < features.size(); row++) {
            for (int tag = 0; tag < Tags.COUNT; tag++) {
                out.writeShort(features.weight(row, tag));
            }
        }
    }

    private static int checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes, HEAD, bytes.length - HEAD);
        return (int) sum.getValue();
    }
}
