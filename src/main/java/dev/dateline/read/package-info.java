/**
 * Turns files into articles with their structure: the first stage of the flow.
 *
 * <p>A file's bytes tell what it is ({@code ContentReader}). Of plain text, bytes become characters
 * ({@code TextDecoder}), lines become passages ({@code LineWrapping}), and ordered rules ({@code
 * StructureRule}) say what each passage is. Of an HTML page, {@link dev.dateline.read.html} finds
 * the article, and {@code PageLayout} lays it out as one text. Every later stage takes the {@link
 * dev.dateline.article.Article} this one makes.
 */
package dev.dateline.read;
