package io.rawi.arabic.tagger;

import io.rawi.arabic.gazetteer.EntityType;

/**
 * The tags of words: outside of names, first of a name, further word of a name, the latter two for each type of name.
 * Numbers: 0 outside, then first and further by turns in the order of {@link EntityType}.
 */
public final class Tags {

    public static final int OUTSIDE = 0;
    public static final int COUNT = 1 + 2 * EntityType.values().length;

    private static final EntityType[] TYPES = EntityType.values();

    private Tags() {}

    public static int first(EntityType type) {
        return 1 + 2 * type.ordinal();
    }

    public static int further(EntityType type) {
        return 2 + 2 * type.ordinal();
    }

    public static boolean isFirst(int tag) {
        return (tag & 1) == 1;
    }

    public static boolean isFurther(int tag) {
        return tag != OUTSIDE && (tag & 1) == 0;
    }

    /** The type of name that a tag other than {@link #OUTSIDE} is of. */
    public static EntityType type(int tag) {
        return TYPES[(tag - 1) / 2];
    }

    /** Whether a tag may stand behind another one; a further word only inside a name of its type. */
    public static boolean mayFollow(int before, int tag) {
        return !isFurther(tag) || before == tag || before == tag - 1;
    }
}
