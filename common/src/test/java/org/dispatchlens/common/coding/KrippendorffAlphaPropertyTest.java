package org.dispatchlens.common.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dispatchlens.common.coding.KrippendorffAlpha.Status;

class KrippendorffAlphaPropertyTest {
    @Provide
    Arbitrary<List<List<Double>>> units() {
        Arbitrary<Double> value = Arbitraries.integers().between(0, 5).map(Integer::doubleValue);
        return value.list().ofMaxSize(4).list().ofMaxSize(20);
    }

    @Property
    void neitherTheOrderOfCodersNorThatOfUnitsMatters(
            @ForAll("units") List<List<Double>> units, @ForAll Level level, @ForAll Random random) {
        List<List<Double>> shuffled = new ArrayList<>();
        units.forEach(unit -> {
            List<Double> coders = new ArrayList<>(unit);
            Collections.shuffle(coders, random);
            shuffled.add(coders);
        });
        Collections.shuffle(shuffled, random);
        assertThat(KrippendorffAlpha.of(level, shuffled)).isEqualTo(KrippendorffAlpha.of(level, units));
    }

    @Property
    void otherNamesForCodesChangeNothing(@ForAll("units") List<List<Double>> units, @ForAll Random random) {
        List<String> names = new ArrayList<>(List.of("a", "b", "c", "d", "e", "f"));
        Collections.shuffle(names, random);
        KrippendorffAlpha alpha = KrippendorffAlpha.of(Level.NOMINAL, units);
        KrippendorffAlpha renamed = KrippendorffAlpha.nominal(units.stream()
                .map(unit -> unit.stream().map(v -> names.get(v.intValue())).toList())
                .toList());
        assertThat(renamed.status()).isEqualTo(alpha.status());
        if (alpha.status() == Status.OK) {
            assertThat(renamed.value()).isCloseTo(alpha.value(), within(1e-12));
        }
    }

    @Property
    void codersWhoAlwaysAgreeHaveOne(@ForAll("units") List<List<Double>> units, @ForAll Level level) {
        List<List<Double>> agreeing = units.stream()
                .filter(unit -> !unit.isEmpty())
                .map(unit -> Collections.nCopies(unit.size(), unit.get(0)))
                .toList();
        KrippendorffAlpha alpha = KrippendorffAlpha.of(level, agreeing);
        if (alpha.status() == Status.OK) {
            assertThat(alpha.value()).isEqualTo(1);
        }
        if (alpha.units() > 0) {
            assertThat(alpha.agreement()).isCloseTo(1, within(1e-12));
        }
    }

    @Property
    void unitsWithOneValueChangeNothing(@ForAll("units") List<List<Double>> units, @ForAll Level level) {
        List<List<Double>> more = new ArrayList<>(units);
        more.add(List.of(7.0));
        more.add(List.of());
        assertThat(KrippendorffAlpha.of(level, more)).isEqualTo(KrippendorffAlpha.of(level, units));
    }

    @Property
    void neitherShiftNorScaleChangesIntervalAlpha(@ForAll("units") List<List<Double>> units) {
        KrippendorffAlpha alpha = KrippendorffAlpha.of(Level.INTERVAL, units);
        KrippendorffAlpha moved = KrippendorffAlpha.of(
                Level.INTERVAL,
                units.stream()
                        .map(unit -> unit.stream().map(v -> 3 * v - 11).toList())
                        .toList());
        assertThat(moved.status()).isEqualTo(alpha.status());
        if (alpha.status() == Status.OK) {
            assertThat(moved.value()).isCloseTo(alpha.value(), within(1e-9));
        }
    }
}
