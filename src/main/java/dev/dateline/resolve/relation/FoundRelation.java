package dev.dateline.resolve.relation;

import dev.dateline.article.Span;
import dev.dateline.resolve.line.Name;

/**
 * A tie some rule found: to {@code from}, {@code to} is {@code relation}; the other way round it is
 * {@code inverse}.
 *
 * @param from an organisation
 * @param to another one
 * @param relation what {@code to} is to {@code from}
 * @param inverse what {@code from} is to {@code to}
 * @param span the words that say so
 * @param rule which rule found it
 */
record FoundRelation(Name from, Name to, String relation, String inverse, Span span, String rule) {}
