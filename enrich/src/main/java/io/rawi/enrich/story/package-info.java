/**
 * Stories: the articles that tell one event in the world with its direct follow-ups. Which words tell it, how alike two
 * articles are, which story an article joins, and which stories become one.
 */
package io.rawi.enrich.story;
