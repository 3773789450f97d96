/** Names in a text: {@link io.rawi.arabic.entity.EntityTagger} finds them. */
package io.rawi.arabic.entity;
