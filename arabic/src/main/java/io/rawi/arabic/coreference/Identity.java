package io.rawi.arabic.coreference;

import io.rawi.arabic.entity.EntityMention;
import io.rawi.arabic.normalise.Normaliser;

/** Whom a mention names: the id where it is known, else the name as it is spelled. */
final class Identity {

    private Identity() {}

    static String of(EntityMention mention) {
        return mention.entry().map(entry -> entry.id()).orElseGet(() -> Normaliser.normalise(mention.surface())
                .text());
    }

    static boolean same(EntityMention one, EntityMention other) {
        return one == other || one.type() == other.type() && of(one).equals(of(other));
    }
}
