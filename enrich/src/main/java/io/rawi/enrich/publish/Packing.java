package io.rawi.enrich.publish;

import java.util.Arrays;
import net.jpountz.lz4.LZ4Compressor;
import net.jpountz.lz4.LZ4Exception;
import net.jpountz.lz4.LZ4Factory;
import net.jpountz.lz4.LZ4SafeDecompressor;

/**
 * Makes bytes small as one LZ4 block and large again. What is packed once goes packed to the disk, to the changelog and
 * through the broker, which would otherwise each pack and unpack it for themselves.
 *
 * <p>Not safe for use by several threads at a time.
 */
final class Packing {

    private final LZ4Compressor compressor = LZ4Factory.fastestInstance().fastCompressor();
    private final LZ4SafeDecompressor decompressor =
            LZ4Factory.fastestInstance().safeDecompressor();
    private byte[] room = new byte[0];

    /** The bytes as one block, with some room before it for what the caller wants there. */
    byte[] pack(byte[] bytes, int before) {
        int most = compressor.maxCompressedLength(bytes.length);
        if (room.length < most) {
            room = new byte[most];
        }
        int size = compressor.compress(bytes, 0, bytes.length, room, 0, most);
        byte[] packed = new byte[before + size];
        System.arraycopy(room, 0, packed, before, size);
        return packed;
    }

    /**
     * The bytes that a block stands for.
     *
     * @param from where in {@code packed} the block begins
     * @param length how many bytes it stands for
     * @throws IllegalArgumentException where it is no such block
     */
    byte[] unpack(byte[] packed, int from, int length) {
        byte[] bytes = new byte[length];
        try {
            int size = decompressor.decompress(packed, from, packed.length - from, bytes, 0, length);
            if (size == length) {
                return bytes;
            }
        } catch (LZ4Exception e) {
            throw new IllegalArgumentException("a damaged LZ4 block: " + e.getMessage(), e);
        }
        throw new IllegalArgumentException("a LZ4 block of another length than " + length);
    }

    /** Whether some bytes could be a block of so many bytes: LZ4 makes nothing smaller than one 255th. */
    static boolean plausible(int packed, int length) {
        return length >= 0 && length / 255 <= packed;
    }

    /** Gives room back that one large article took. */
    void settle(int usual) {
        if (room.length > usual) {
            room = Arrays.copyOf(room, usual);
        }
    }
}
