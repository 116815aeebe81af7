/**
 * What the transformer of the accurate engine reads and what its output means: word pieces with
 * shapes, windows of sentences, tags. Shared by the name finder and by its training, so that both
 * see the same.
 */
package dev.dateline.names.encoder;
