/**
 * Meaning: everything that needs Spark NLP. Nothing outside of this package names its classes, and a run with {@code
 * --semantics off} loads none of them, so that it works without Spark NLP on the class path.
 *
 * <p>{@link org.dispatchlens.jobs.semantics.ModelFolder} says where a model is, {@link
 * org.dispatchlens.jobs.semantics.ModelImport} makes a Spark NLP stage of an ONNX export, {@link
 * org.dispatchlens.jobs.semantics.SentenceVectors} and {@link org.dispatchlens.jobs.semantics.TokenVectors} run it.
 */
package org.dispatchlens.jobs.semantics;
