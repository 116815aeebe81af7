package dev.dateline.train;

/**
 * A word of a CoNLL-U sentence.
 *
 * @param form the word
 * @param partOfSpeech its universal part of speech
 * @param head index of the word it hangs on, counted from 0; -1 for the root
 * @param entities the brackets of the MISC column's {@code Entity} feature, or an empty string
 * @param glued whether no space follows
 */
record ConlluToken(String form, String partOfSpeech, int head, String entities, boolean glued) {}
