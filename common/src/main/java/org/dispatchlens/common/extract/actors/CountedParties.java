package org.dispatchlens.common.extract.actors;

import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.codebook.CodebookFiles;

/** The actors of {@code actors.yaml} that count for themselves: the values that the columns of states can have. */
public final class CountedParties {
    private CountedParties() {}

    /**
     * Name by id of every state, body, group and region that rolls up to nobody else, sorted by id.
     *
     * @throws org.dispatchlens.common.error.InputException where a file cannot be read or does not follow its schema
     */
    public static Map<String, String> names(CodebookFiles files) {
        Map<String, String> names = new TreeMap<>();
        CodebookLinter.entries(ActorCodebook.read(files))
                .filter(entry -> entry.state().equals(entry.id()))
                .forEach(entry -> names.put(entry.id(), entry.name()));
        return names;
    }
}
