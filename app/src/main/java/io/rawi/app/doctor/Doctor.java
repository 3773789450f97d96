package io.rawi.app.doctor;

import io.rawi.app.config.RawiConfig;
import java.util.List;
import java.util.stream.Stream;

/** Looks at everything that Rawi needs. */
public final class Doctor {

    private final RawiConfig config;

    public Doctor(RawiConfig config) {
        this.config = config;
    }

    public List<Finding> examine() {
        return Stream.concat(new MachineChecks(config).run().stream(), new ConnectionChecks(config).run().stream())
                .toList();
    }
}
