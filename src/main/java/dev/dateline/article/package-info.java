/** An article and the blocks over its text: what {@code read} makes and every later stage takes. */
package dev.dateline.article;
