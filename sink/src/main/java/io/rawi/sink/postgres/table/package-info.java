/** From records to rows: what each table holds of a record, and which of several records of a key a row shows. */
package io.rawi.sink.postgres.table;
