package org.dispatchlens.common.extract.figures;

/** A number with its noun and, once found, what happened. */
record Candidate(Count count, People people, Finding finding) {
    Candidate with(Finding found) {
        return new Candidate(count, people, found);
    }

    Candidate with(Count other) {
        return new Candidate(other, people, finding);
    }

    boolean found() {
        return finding != null;
    }

    /** Whether what happened stands behind the people. */
    boolean foundOnRight() {
        return finding != null && finding.from() >= people.end();
    }

    /** Piece after number, noun and, where it stands behind, what happened. */
    int end() {
        return foundOnRight() ? Math.max(people.end(), finding.to()) : people.end();
    }
}
