/** Measures what the stages find against annotated articles. Nothing at run time depends on it. */
package dev.dateline.evaluate;
