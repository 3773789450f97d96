/**
 * When an article was published, and what says so; and the times that its text states, resolved against that. {@code
 * words.txt} lists the words of time with their roles; the readers, from {@code DateReader} to {@code SetReader}, are the
 * grammar over them, {@code PhraseReader} puts them together.
 */
package io.rawi.arabic.time;
