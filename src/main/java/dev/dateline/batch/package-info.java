/**
 * Runs many inputs through {@link dev.dateline.Dateline} into one {@link
 * dev.dateline.write.RecordWriter}.
 */
package dev.dateline.batch;
