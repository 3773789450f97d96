/** What articles are read from: files, folders, archives, streams; and what is refused of them. */
package io.rawi.ingest.source;
