/**
 * Articles in JSON objects and in the rows of tables: takes files apart into objects and rows
 * ({@code JsonLines}, {@code JsonValues}, {@code TableRows}), and each of those into what it says
 * about an article ({@code ArticleFields}), whatever the fields are called ({@code FieldTable}).
 */
package dev.dateline.read.table;
