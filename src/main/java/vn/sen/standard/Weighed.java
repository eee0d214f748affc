package vn.sen.standard;

/** A mentioned topic with the weight that its place in the phrase leaves it. */
record Weighed(Mention mention, double score) {
    private static final double SLIP = 0.9;

    double certainty() {
        return Math.min(1, score / 10) * (mention.fit() == Mention.Fit.WITH_SLIP ? SLIP : 1);
    }
}
