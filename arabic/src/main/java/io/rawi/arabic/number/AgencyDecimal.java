package io.rawi.arabic.number;

/**
 * Numbers of the agencies with a reh for the point. They stand in the order of the eye, so that {@code 7ر10} is 10.7. Three
 * zeros before the reh are thousands, {@code 000ر22}; a zero behind it leads no whole number, so that {@code 59ر06} is 59.06.
 */
final class AgencyDecimal {

    private AgencyDecimal() {}

    /**
     * The value of two groups of digits.
     *
     * @param before the digits before the reh
     * @param behind the digits behind it
     */
    static double value(String before, String behind) {
        if (behind.length() > 1 && behind.charAt(0) == '0') {
            return Double.parseDouble(before + "." + behind);
        }
        return before.equals("000") ? Double.parseDouble(behind) * 1000 : Double.parseDouble(behind + "." + before);
    }
}
