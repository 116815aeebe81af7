/**
 * Turns files into articles with their structure: the first stage of the flow.
 *
 * <p>Bytes become characters ({@code TextDecoder}), lines become passages ({@code LineWrapping}),
 * and ordered rules ({@code StructureRule}) say what each passage is. Every later stage takes the
 * {@link dev.dateline.article.Article} this one makes.
 */
package dev.dateline.read;
