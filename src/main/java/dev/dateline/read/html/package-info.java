/**
 * Finds the article in an HTML page: its title, its running text without what surrounds it, and
 * what the markup says about it.
 *
 * <p>The page's metadata are read first ({@code MetadataReader}); then what the markup marks as
 * something else is taken out ({@code Noise}, {@code Cards}); of what is left the part in which
 * running text outweighs links the most is the story ({@code MainContent}), and each of its blocks
 * gets its kind ({@code PartFinder}).
 */
package dev.dateline.read.html;
