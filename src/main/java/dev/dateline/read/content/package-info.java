/**
 * What inputs are made of, before an article is made of them: contents with a name ({@link
 * dev.dateline.read.content.Content}), the formats that take them apart ({@link
 * dev.dateline.read.content.SingleFormat}, {@link dev.dateline.read.content.ContainerFormat}), and
 * the articles as sources state them ({@link dev.dateline.read.content.StatedArticle}).
 */
package dev.dateline.read.content;
