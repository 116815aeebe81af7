/** Writes article records: the last stage of the flow. */
package dev.dateline.write;
