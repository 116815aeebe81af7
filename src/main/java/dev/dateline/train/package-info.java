/** Annotated corpora and the training of name finders. Nothing at run time depends on it. */
package dev.dateline.train;
