package org.dispatchlens.jobs.semantics;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.dispatchlens.common.error.InputException;

/** Finds models by name. */
final class ModelStore {
    /** System property with the folder of the models that the build unpacks, one folder each. */
    static final String PROPERTY = "dispatchlens.models";

    /** The model whose vectors compare statements, where the user names none. */
    static final String DEFAULT = "bge-small-en-v1.5-q";

    private final Optional<ModelFolder> named;

    /** A store with the model that the user named, if any. */
    ModelStore(Optional<String> location) {
        named = location.map(l -> ModelFolder.of(l, new Configuration()));
    }

    /** Name of the model that compares statements. */
    String statementModel() {
        return named.map(ModelFolder::name).orElse(DEFAULT);
    }

    /** Whether a model of that name is here. */
    boolean has(String name) {
        return named.filter(m -> m.name().equals(name)).isPresent()
                || builtIn(name).isPresent();
    }

    /**
     * The model of that name.
     *
     * @throws InputException where it is not here
     */
    ModelFolder model(String name) {
        return named.filter(m -> m.name().equals(name)).or(() -> builtIn(name)).orElseThrow(() -> missing(name));
    }

    private static Optional<ModelFolder> builtIn(String name) {
        return Optional.ofNullable(System.getProperty(PROPERTY))
                .map(models -> Path.of(models, name))
                .filter(Files::isDirectory)
                .map(folder -> ModelFolder.of(folder.toString(), new Configuration()));
    }

    private static InputException missing(String name) {
        return new InputException("the model " + name
                + " is not here: start scripts/dispatchlens or scripts/spark-submit,"
                + " name a model with --embedding-model, or name the folder of the models with -D" + PROPERTY + "=DIR");
    }
}
