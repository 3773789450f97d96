package io.rawi.arabic.event;

/**
 * An event with the article that tells it.
 *
 * @param id identity of the row, by whose order rows are told apart
 * @param articleId the article
 * @param event what it tells
 */
public record ToldEvent(String id, String articleId, ReportedEvent event) {}
