package io.rawi.arabic.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** What was read at the last few tokens: the parts of the grammar ask for the same again and again. Not thread-safe. */
final class Readings<T> {

    private static final int KEPT = 16;

    private final int[] tokens = new int[KEPT];
    private final List<Optional<T>> found = new ArrayList<>(KEPT);

    Readings() {
        for (int i = 0; i < KEPT; i++) {
            tokens[i] = -1;
            found.add(Optional.empty());
        }
    }

    Optional<T> of(int token, IntFunction<Optional<T>> reader) {
        int slot = Math.floorMod(token, KEPT);
        if (tokens[slot] != token) {
            Optional<T> read = reader.apply(token);
            tokens[slot] = token;
            found.set(slot, read);
        }
        return found.get(slot);
    }
}
