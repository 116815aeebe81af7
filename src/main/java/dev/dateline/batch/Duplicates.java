package dev.dateline.batch;

/**
 * What a run does with an article whose story an earlier one told, see {@link
 * dev.dateline.corpus.NearDuplicates}.
 */
public enum Duplicates {
  /** Its record names the first one. */
  MARK,
  /** It gets no record. */
  DROP,
  /** Nobody looks whether there was an earlier one. */
  OFF
}
