package io.rawi.sink.postgres.table;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Of several records of one key, the one of the highest revision. */
final class Latest {

    private Latest() {}

    /** One record for each id, in the order of the ids: all programs lock rows in this order. */
    static <T> Collection<T> of(Collection<T> records, Function<T, String> id, ToIntFunction<T> revision) {
        Map<String, T> latest = new TreeMap<>();
        for (T record : records) {
            latest.merge(
                    StorableText.of(id.apply(record)),
                    record,
                    (kept, other) -> revision.applyAsInt(other) > revision.applyAsInt(kept) ? other : kept);
        }
        return latest.values();
    }
}
