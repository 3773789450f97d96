package io.rawi.arabic;

/** The bytes hold no article: they are empty, no text at all, or a page without one. The message says which. */
public final class NotAnArticleException extends Exception {

    private static final long serialVersionUID = 1L;

    public NotAnArticleException(String message) {
        super(message);
    }
}
