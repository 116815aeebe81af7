/**
 * Finds names in sentences: between {@code text}, which cuts sentences, and {@code resolve}, which
 * makes entities of names.
 */
package dev.dateline.names;
