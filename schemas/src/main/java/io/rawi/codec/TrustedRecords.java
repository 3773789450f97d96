package io.rawi.codec;

import io.rawi.schema.Article;
import org.apache.avro.util.ClassSecurityValidator;

/**
 * Tells Avro that the generated records may be made from schemas. Avro makes no class that a schema names unless its
 * package is trusted; which schema a record was written with is read from the registry, so this list stays as short as
 * it can be. Building a record with defaults needs this too: a program that does so before it makes a codec calls
 * {@link #trust()}.
 */
public final class TrustedRecords {

    private static final String PACKAGE = Article.class.getPackageName();

    static {
        ClassSecurityValidator.setGlobal(
                ClassSecurityValidator.composite(ClassSecurityValidator.getGlobal(), type -> type.getPackageName()
                        .equals(PACKAGE)));
    }

    private TrustedRecords() {}

    /** Does so once for the whole program, beside what it trusts already. */
    public static void trust() {
        // Loading this class did it.
    }
}
