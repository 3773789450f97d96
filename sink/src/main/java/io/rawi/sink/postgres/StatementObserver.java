package io.rawi.sink.postgres;

/** Is told of each step of a session before and after it is taken; what it throws ends the session there. */
interface StatementObserver {

    StatementObserver NONE = new StatementObserver() {};

    default void before(String statement) {}

    default void after(String statement) {}
}
