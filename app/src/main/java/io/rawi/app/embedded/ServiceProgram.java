package io.rawi.app.embedded;

/** One kind of server: how its process is started, and how to tell that it answers. */
interface ServiceProgram {

    ServiceName name();

    /** Makes ready what the process needs (formatting, unpacking, leftovers of a crash), and starts it. */
    ChildProcess launch(int port);

    /** Makes one real call. Throws what went wrong where it does not answer yet. */
    void call(int port) throws Exception;
}
