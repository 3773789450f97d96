/** The trained tagger of names: decoding, features, and the file that the model is kept in. */
package io.rawi.arabic.tagger;
