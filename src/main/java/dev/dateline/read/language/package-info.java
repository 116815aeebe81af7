/**
 * Says which language an article is in, by its text before what its page declares: English by its
 * function words ({@code RunningWords}), other languages by OpenNLP's model ({@code
 * LanguageModel}), which is loaded only when a text needs it.
 */
package dev.dateline.read.language;
