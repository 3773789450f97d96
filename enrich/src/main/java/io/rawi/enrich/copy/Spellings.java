package io.rawi.enrich.copy;

/**
 * Whether two words are hardly more than two spellings or two forms of one: desks write foreign names differently
 * ({@code فيرغسون}, {@code فيرجسون}) and turn words as their sentence needs ({@code كويتي}, {@code كويتية}).
 */
final class Spellings {

    private static final int SHORTEST_STEM = 3;
    private static final int SHORTEST_NEAR = 5;
    private static final int LONGEST_ENDING = 3;
    private static final int COMMON = 4;
    private static final String[] PARTICLES = {"وال", "بال", "كال", "فال", "لل", "ال", "و", "ف", "ب", "ل", "ك"};

    private Spellings() {}

    /** In normalised spelling. */
    static boolean alike(String one, String other) {
        String a = folded(one);
        String b = folded(other);
        if (a.equals(b)) {
            return true;
        }
        int common = 0;
        while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        boolean ending = common >= COMMON
                && Math.max(a.length(), b.length()) - common <= LONGEST_ENDING
                && Math.min(a.length(), b.length()) - common <= 1;
        return ending || Math.min(a.length(), b.length()) >= SHORTEST_NEAR && oneLetterApart(a, b, common);
    }

    /** Without the particle before it; letters that stand for one foreign sound are one. */
    private static String folded(String word) {
        String stem = word;
        for (String particle : PARTICLES) {
            if (word.startsWith(particle) && word.length() - particle.length() >= SHORTEST_STEM) {
                stem = word.substring(particle.length());
                break;
            }
        }
        return stem.replace('غ', 'ج').replace('ق', 'ج').replace('ط', 'ت').replace('ظ', 'ض');
    }

    private static boolean oneLetterApart(String a, String b, int common) {
        String restOfA = a.substring(common);
        String restOfB = b.substring(common);
        if (restOfA.length() == restOfB.length()) {
            return restOfA.substring(1).equals(restOfB.substring(1));
        }
        String longer = restOfA.length() > restOfB.length() ? restOfA : restOfB;
        String shorter = restOfA.length() > restOfB.length() ? restOfB : restOfA;
        return longer.substring(1).equals(shorter);
    }
}
