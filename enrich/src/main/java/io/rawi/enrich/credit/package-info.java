/** Which news agency an article says its report is from. */
package io.rawi.enrich.credit;
