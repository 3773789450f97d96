package io.rawi.ingest.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacked bytes; a failure to unpack them is told apart from a failure to read the file. */
final class Unpacked extends FilterInputStream {

    private final String what;

    Unpacked(InputStream unpacked, String what) {
        super(unpacked);
        this.what = what;
    }

    static Unpacked gzip(InputStream packed) throws IOException {
        String what = "the gzip archive";
        try {
            return new Unpacked(new GZIPInputStream(packed, 64 * 1024), what);
        } catch (IOException e) {
            throw broken(what, e);
        }
    }

    @Override
    public int read() throws IOException {
        try {
            return in.read();
        } catch (IOException e) {
            throw broken(what, e);
        }
    }

    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
        try {
            return in.read(into, offset, count);
        } catch (IOException e) {
            throw broken(what, e);
        }
    }

    private static BrokenArchiveException broken(String what, IOException cause) {
        return new BrokenArchiveException(
                what + " is damaged (" + cause.getMessage()
                        + "); what stands behind that place was not read. Fetch it again",
                cause);
    }
}
