package dev.dateline.train.neural;

import dev.dateline.names.encoder.Window;

/**
 * One window with what its words should be tagged.
 *
 * @param window what the network reads
 * @param allowed for each word the set of right tags as bits, more than one bit where the corpus
 *     leaves open which; shape [words]
 * @param kinds for each word the index of the kind of organisation it begins, or -1; shape [words]
 * @param taught what a teacher makes of each word where nobody annotated it, shape [words][{@link
 *     dev.dateline.names.encoder.Tags#OUTPUTS}], see {@link TaughtDocument#probabilities}; null
 *     where the words are annotated
 */
@SuppressWarnings("ArrayRecordComponent") // read by index in inner loops
record Example(Window window, int[] allowed, int[] kinds, float[][] taught) {}
