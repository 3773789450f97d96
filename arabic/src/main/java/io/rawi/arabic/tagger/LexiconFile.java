package io.rawi.arabic.tagger;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a {@link WordLexicon} is written: the bases, the forms in the order of their letters, the classes. */
public final class LexiconFile {

    private LexiconFile() {}

    /** Reads a lexicon from a file of its own. */
    public static WordLexicon read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return read(in);
        }
    }

    /** Writes a lexicon into a file of its own. */
    public static void write(WordLexicon lexicon, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            write(lexicon, out);
        }
    }

    static WordLexicon read(DataInputStream in) throws IOException {
        String[] names = new String[in.readInt()];
        for (int i = 0; i < names.length; i++) {
            names[i] = in.readUTF();
        }
        int forms = in.readInt();
        Map<String, Integer> bases = new HashMap<>(forms * 2);
        for (int i = 0; i < forms; i++) {
            bases.put(in.readUTF(), in.readInt());
        }
        int width = in.readInt();
        return new WordLexicon(bases, names, shorts(in, names.length * width), width);
    }

    static void write(WordLexicon lexicon, DataOutputStream out) throws IOException {
        out.writeInt(lexicon.names().length);
        for (String name : lexicon.names()) {
            out.writeUTF(name);
        }
        Map<String, Integer> bases = lexicon.bases();
        List<String> forms = bases.keySet().stream().sorted().toList();
        out.writeInt(forms.size());
        for (String form : forms) {
            out.writeUTF(form);
            out.writeInt(bases.get(form));
        }
        out.writeInt(lexicon.width());
        for (short value : lexicon.classes()) {
            out.writeShort(value);
        }
    }

    static short[] shorts(DataInputStream in, int count) throws IOException {
        short[] values = new short[count];
        for (int i = 0; i < count; i++) {
            values[i] = in.readShort();
        }
        return values;
    }
}
