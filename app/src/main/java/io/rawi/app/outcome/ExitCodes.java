package io.rawi.app.outcome;

/** What the process answers to its caller. */
public final class ExitCodes {

    /** The work is done. */
    public static final int DONE = 0;

    /** The work failed. */
    public static final int FAILED = 1;

    /** The call was wrong: an option, an argument, the configuration. */
    public static final int WRONG_CALL = 2;

    private ExitCodes() {}
}
