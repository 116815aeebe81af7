/**
 * Reads web archives (WARC, ISO 28500): the pages in their response and resource records, with the
 * address and the time they were fetched. The only package that knows jwarc and brotli.
 */
package dev.dateline.read.web;
