package org.dispatchlens.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * A horizontal axis of calendar days in UTC, in milliseconds since 1970. Ticks stand on whole days or on firsts of
 * months, the first and the last among them, whatever the time zone and language of the machine.
 */
final class DayAxis extends NumberAxis {
    private static final int DAYS_WITH_DAY_TICKS = 120;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    private final LocalDate first;
    private final LocalDate last;
    private final int mostTicks;

    DayAxis(LocalDate first, LocalDate last, int mostTicks) {
        super(null);
        this.mostTicks = mostTicks;
        this.first = first;
        this.last = last;
        ChartTheme.style(this);
        double low = TimeBuckets.millis(first);
        double high = TimeBuckets.millis(last);
        double margin = Math.max(TimeBuckets.millis(first.plusDays(1)) - low, (high - low) * 0.09);
        setRange(low - margin, high + margin);
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        List<NumberTick> ticks = new ArrayList<>();
        boolean byDay = ChronoUnit.DAYS.between(first, last) <= DAYS_WITH_DAY_TICKS;
        ChronoUnit unit = byDay ? ChronoUnit.DAYS : ChronoUnit.MONTHS;
        LocalDate start = byDay ? first : first.withDayOfMonth(1);
        long units = unit.between(start, last);
        long gaps = Math.max(1, Math.min(mostTicks - 1, units));
        for (long i = 0; i <= Math.min(gaps, units); i++) {
            LocalDate date = start.plus(Math.round((double) i * units / gaps), unit);
            double at = TimeBuckets.millis(date);
            if (at >= getLowerBound()) {
                String label = (byDay ? DAY : MONTH).format(date);
                ticks.add(new NumberTick(at, label, TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0));
            }
        }
        return ticks;
    }
}
