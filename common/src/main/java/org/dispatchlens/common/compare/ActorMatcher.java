package org.dispatchlens.common.compare;

import java.util.HashMap;
import java.util.function.BiConsumer;
import org.dispatchlens.common.codebook.CodebookItem;
import org.dispatchlens.common.model.ActorType;
import org.dispatchlens.common.tables.TableRow;

/**
 * Finds items by the id of an actor. Ids are made of rows in three ways: the row's own id; the id of a row, a hyphen and
 * the id of a role ({@code ARM-MIL}), which names both; and a person's family name behind another state than that of the
 * person's row, which is told by the name.
 */
final class ActorMatcher implements ItemMatcher {
    private static final long serialVersionUID = 1L;

    private final String column;
    private final HashMap<String, CodebookItem> byId = new HashMap<>();
    private final HashMap<String, CodebookItem> personsByName = new HashMap<>();
    private final HashMap<String, CodebookItem> roles = new HashMap<>();

    ActorMatcher(String column) {
        this.column = column;
    }

    void actor(CodebookItem item) {
        byId.putIfAbsent(item.id(), item);
    }

    void person(CodebookItem item) {
        byId.putIfAbsent(item.id(), item);
        personsByName.putIfAbsent(item.label(), item);
    }

    void role(CodebookItem item) {
        roles.putIfAbsent(item.id(), item);
    }

    @Override
    public void match(TableRow row, BiConsumer<CodebookItem, String> found) {
        String id = row.text(column);
        CodebookItem own = byId.get(id);
        boolean person = row.text("actor_type").equals(ActorType.PERSON.name());
        if (own == null && person) {
            own = personsByName.get(row.text("actor_name"));
        }
        if (own != null) {
            found.accept(own, id);
        } else {
            composed(id, found);
        }
    }

    private void composed(String id, BiConsumer<CodebookItem, String> found) {
        for (int hyphen = id.indexOf('-'); hyphen >= 0; hyphen = id.indexOf('-', hyphen + 1)) {
            CodebookItem owner = byId.get(id.substring(0, hyphen));
            CodebookItem role = roles.get(id.substring(hyphen + 1));
            if (owner != null && role != null) {
                found.accept(owner, id);
                found.accept(role, id);
                return;
            }
        }
    }
}
