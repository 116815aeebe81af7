package dev.dateline.train;

/**
 * A labelled stretch of a published corpus' own tokens.
 *
 * @param start index of the first token
 * @param end one past the index of the last token
 * @param tag the corpus' own label, without {@code B-} or {@code I-}
 * @param entity the corpus' own identifier of what is meant, or null
 */
record TokenSpan(int start, int end, String tag, String entity) {}
