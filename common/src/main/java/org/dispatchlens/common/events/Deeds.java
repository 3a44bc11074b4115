package org.dispatchlens.common.events;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dispatchlens.common.tables.TableRow;

/**
 * Decides the direction of every blame row.
 *
 * <ul>
 *   <li>A denial is the denier's act. Toward whom: who blames the denier in the same sentence, where that is one party.
 *   <li>Words (CAMEO 09 to 13: accuse, criticise, complain ...) are the accuser's act toward the accused.
 *   <li>Everything else, be it asserted by the outlet or by somebody cited, told as a noun, or claimed, is a deed of the
 *       accused. Toward whom: whom the description of violence with the same words names. The accuser is who says so and
 *       no side of the event.
 * </ul>
 */
final class Deeds {
    private static final String DENY = "DENY";
    private static final String DENIAL = "denial";

    private Deeds() {}

    /** The deed of a row; empty where its code is none of CAMEO's. */
    static Optional<Deed> of(TableRow blame, ArticleRows article) {
        return CameoCode.find(blame.text("cameo")).map(code -> {
            if (denies(blame)) {
                return deed(accuser(blame, article), charger(blame, article), code, blame);
            }
            return code.spoken()
                    ? deed(accuser(blame, article), accused(blame, article), code, blame)
                    : deed(accused(blame, article), patient(blame, article), code, blame);
        });
    }

    private static Deed deed(EventActor source, EventActor recipient, CameoCode code, TableRow blame) {
        return new Deed(source, recipient, code, blame.text("polarity"));
    }

    private static boolean denies(TableRow blame) {
        return blame.text("polarity").equals(DENY) || blame.text("form").equals(DENIAL);
    }

    static EventActor accuser(TableRow blame, ArticleRows article) {
        return actor(blame, "accuser", article);
    }

    static EventActor accused(TableRow blame, ArticleRows article) {
        return actor(blame, "accused", article);
    }

    private static EventActor actor(TableRow blame, String side, ArticleRows article) {
        String id = blame.text(side + "_id");
        return id.equals(ActorCodes.OUTLET)
                ? ActorCodes.outlet(article.outlet())
                : ActorCodes.of(id, blame.text(side + "_state"), blame.text(side + "_text"), article::name);
    }

    /** Who is said to blame the denier in the sentence of the denial. */
    private static EventActor charger(TableRow denial, ArticleRows article) {
        Map<String, EventActor> chargers = new LinkedHashMap<>();
        String denier = denial.text("accuser_state");
        for (TableRow row : article.blamesOf(denial.integer("sentence_id"))) {
            String by = row.text("accuser_state");
            boolean charges = !denies(row)
                    && row.text("polarity").equals("ASSERT")
                    && row.text("accused_state").equals(denier);
            if (charges && !by.isEmpty() && !by.equals(denier) && !by.equals(ActorCodes.OUTLET)) {
                chargers.putIfAbsent(by, accuser(row, article));
            }
        }
        boolean one = chargers.size() == 1 && !denier.isEmpty();
        return one ? chargers.values().iterator().next() : EventActor.NONE;
    }

    /** Whom the act hit: an actor of the codebook that the violence with the row's own words has as its patient. */
    private static EventActor patient(TableRow blame, ArticleRows article) {
        for (TableRow violence : article.violenceOf(blame.integer("sentence_id"))) {
            boolean same = violence.text("surface").equals(blame.text("cue"))
                    && violence.text("agent_id").equals(blame.text("accused_id"))
                    && violence.integer("char_start") >= blame.integer("char_start")
                    && violence.integer("char_end") <= blame.integer("char_end");
            String state = violence.text("patient_state");
            if (same && !state.isEmpty()) {
                return ActorCodes.ofState(state, violence.text("patient_text"), article::name);
            }
        }
        return EventActor.NONE;
    }
}
