/**
 * One spelling for Arabic text, with the way back to the original. {@link io.rawi.arabic.normalise.FoldingTable} lists
 * every character that is folded and to what; the other classes carry it out.
 */
package io.rawi.arabic.normalise;
