/** The whole flow behind one class: {@link dev.dateline.Dateline}. */
package dev.dateline;
