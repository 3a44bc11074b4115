package org.dispatchlens.common.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.dispatchlens.common.tables.TableCsv;
import org.dispatchlens.common.text.Sha256;

/**
 * One row of GDELT's event table.
 *
 * @param key what the event's mentions have in common, see {@link #key}
 * @param rootEvent whether the first report tells it in its title or first sentence
 * @param tone mean over its articles of their sentiment, times 100; empty when there is none
 * @param source address of the first report
 */
public record GdeltEvent(
        String key,
        EventDate date,
        Deed deed,
        boolean rootEvent,
        long mentions,
        int sources,
        long articles,
        OptionalDouble tone,
        String source) {
    /** So that a double holds the number exactly. */
    private static final int TOO_MANY_BITS = 11;

    private static final String BETWEEN = "\u0001";

    /** Two rows tell one event when day, both actors, act and story are the same. */
    static String key(EventDate date, Deed deed, String story) {
        return String.join(
                BETWEEN,
                date.compact(),
                deed.source().key(),
                deed.recipient().key(),
                deed.code().code(),
                story);
    }

    /** GlobalEventID: 53 bits of the hash of the key, so that the same event has the same number in every run. */
    static long id(String key) {
        return Sha256.prefix(key) >>> TOO_MANY_BITS;
    }

    /** The cells in the order of {@link GdeltColumns#ALL}. */
    public List<String> cells() {
        String day = date.compact();
        List<String> cells = new ArrayList<>(GdeltColumns.ALL.size());
        Collections.addAll(
                cells, Long.toString(id(key)), day, day.substring(0, 6), day.substring(0, 4), date.fraction());
        addActor(cells, deed.source());
        addActor(cells, deed.recipient());
        CameoCode code = deed.code();
        Collections.addAll(cells, rootEvent ? "1" : "0", code.code(), code.base(), code.root());
        Collections.addAll(cells, Integer.toString(code.quad()), code.goldstein());
        Collections.addAll(cells, Long.toString(mentions), Integer.toString(sources), Long.toString(articles));
        cells.add(TableCsv.number(tone.orElse(Double.NaN)));
        cells.addAll(Collections.nCopies(GdeltColumns.PLACES, ""));
        Collections.addAll(cells, date.added(), source);
        return cells;
    }

    private static void addActor(List<String> cells, EventActor actor) {
        String name = actor.name().toUpperCase(Locale.ROOT);
        Collections.addAll(cells, actor.code(), name, actor.country(), actor.group(), "", "", "");
        Collections.addAll(cells, actor.type(0), actor.type(1), actor.type(2));
    }
}
