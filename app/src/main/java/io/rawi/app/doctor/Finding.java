package io.rawi.app.doctor;

/**
 * What one check found.
 *
 * @param state how it stands
 * @param subject what was looked at
 * @param message what was found, and what to do where it is not well
 */
public record Finding(State state, String subject, String message) {

    /** How a thing stands. */
    public enum State {
        /** As it should be. */
        OK,
        /** It will do, but may surprise. */
        WARNING,
        /** It will not do. */
        WRONG
    }

    static Finding ok(String subject, String message) {
        return new Finding(State.OK, subject, message);
    }

    static Finding warning(String subject, String message) {
        return new Finding(State.WARNING, subject, message);
    }

    static Finding wrong(String subject, String message) {
        return new Finding(State.WRONG, subject, message);
    }
}
