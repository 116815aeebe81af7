package dev.dateline.train.neural;

import dev.dateline.article.Span;
import java.util.List;
import java.util.Map;

/**
 * A document that nobody annotated, with what a larger network, the teacher, makes of it.
 *
 * @param text the document
 * @param sentences its sentences as spans of {@code text}, in order
 * @param probabilities for each word, by its start in {@code text}, the teacher's probabilities of
 *     the tags, then those of the kinds of organisation times that of a name of an organisation
 *     beginning here; shape [{@link dev.dateline.names.encoder.Tags#OUTPUTS}]
 */
record TaughtDocument(String text, List<Span> sentences, Map<Integer, float[]> probabilities) {}
