/**
 * Names that are known beforehand, and what they name. The entries stand in plain files (see {@code README.md} beside
 * them); {@link io.rawi.arabic.gazetteer.Gazetteer} reads them.
 */
package io.rawi.arabic.gazetteer;
