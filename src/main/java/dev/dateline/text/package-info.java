/**
 * Sentences and tokens: between {@code read}, which makes articles, and {@code names}, which finds
 * names in sentences.
 */
package dev.dateline.text;
