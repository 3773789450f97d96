/** Training of the tagger: word vectors and groups of words from raw text, weights from tagged text. */
package io.rawi.arabic.tagger.train;
