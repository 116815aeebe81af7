/**
 * An article's sentences as lines of words and names, and what can be read of one line alone:
 * titles, descriptions, phrases that end at an organisation. The other parts of {@code resolve}
 * read lines; none of this is meant for users of the library.
 */
package dev.dateline.resolve.line;
