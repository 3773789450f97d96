package io.rawi.app.command;

import io.rawi.arabic.ArabicEngine;
import java.util.Optional;
import org.apache.kafka.common.utils.AppInfoParser;
import picocli.CommandLine.IVersionProvider;

/** Versions of the program and of what it was built with. */
public final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        ArabicEngine engine = ArabicEngine.load();
        return new String[] {
            "rawi " + own(),
            "engine " + engine.version() + ", gazetteer " + engine.gazetteerVersion(),
            "Kafka " + AppInfoParser.getVersion() + ", Java " + System.getProperty("java.version")
        };
    }

    /** The program's own version; {@code unpacked} where it does not run from its jar. */
    public static String own() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
                .orElse("unpacked");
    }
}
