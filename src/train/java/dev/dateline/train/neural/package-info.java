/**
 * Fine-tuning of the accurate name finder's transformer. Only in a build with the Maven profile
 * {@code train}; the library never carries it.
 */
package dev.dateline.train.neural;
