package io.rawi.app.command;

import io.rawi.app.doctor.Doctor;
import io.rawi.app.doctor.Finding;
import io.rawi.app.outcome.ExitCodes;
import io.rawi.app.terminal.Style;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rawi doctor}: checks what Rawi needs around it. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description =
                "Check Java, memory, disk, ports and connections, and say what to do. Exit code 1 if something is wrong.",
        footer = {"", "Examples:", "  rawi doctor", "  rawi doctor --config /etc/rawi.yml"})
final class DoctorCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    private final Surroundings surroundings;

    DoctorCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<Finding> findings = new Doctor(common.read(surroundings)).examine();
        Style style = surroundings.terminal().style();
        for (Finding finding : findings) {
            String state =
                    switch (finding.state()) {
                        case OK -> style.green("ok     ");
                        case WARNING -> style.yellow("warning");
                        case WRONG -> style.red("wrong  ");
                    };
            surroundings.terminal().out().println(state + "  " + finding.subject() + ": " + finding.message());
        }
        boolean wrong = findings.stream().anyMatch(finding -> finding.state() == Finding.State.WRONG);
        return wrong ? ExitCodes.FAILED : ExitCodes.DONE;
    }
}
