package io.rawi.arabic.time;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** What was read at the last few tokens: the parts of the grammar ask for the same again and again. Not thread-safe. */
final class Readings<T> {

    private static final int KEPT = 16;

    /** Each token and one, so that nothing needs to be filled in before the first. */
    private final int[] tokens = new int[KEPT];

    private final List<Optional<T>> found = Arrays.asList(nothing());

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> Optional<T>[] nothing() {
        return new Optional[KEPT];
    }

    Optional<T> of(int token, IntFunction<Optional<T>> reader) {
        int slot = token & KEPT - 1;
        if (tokens[slot] != token + 1) {
            Optional<T> read = reader.apply(token);
            tokens[slot] = token + 1;
            found.set(slot, read);
        }
        return found.get(slot);
    }
}
