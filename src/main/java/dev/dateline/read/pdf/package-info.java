/**
 * Finds the running text of PDF documents: glyphs become words and rows, rows columns in reading
 * order, and lines paragraphs. Alone knows PDFBox.
 */
package dev.dateline.read.pdf;
