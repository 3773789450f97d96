/** Who is who: canonical addresses, and the identities of documents, contents and articles. */
package io.rawi.identity;
