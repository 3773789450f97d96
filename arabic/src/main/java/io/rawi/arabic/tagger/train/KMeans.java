package io.rawi.arabic.tagger.train;

/** Groups vectors by direction (spherical k-means). The first {@code k} rows are the first centres: frequent words. */
final class KMeans {

    private final float[] vectors;
    private final int dimensions;
    private final int count;

    /** @param vectors one row after the other; they are brought to length 1 in place */
    KMeans(float[] vectors, int dimensions) {
        this.vectors = vectors;
        this.dimensions = dimensions;
        this.count = vectors.length / dimensions;
        for (int row = 0; row < count; row++) {
            scale(vectors, row * dimensions);
        }
    }

    /** The number of the group of each row. */
    int[] groups(int k, int rounds) {
        int groups = Math.min(k, count);
        float[] centres = java.util.Arrays.copyOf(vectors, groups * dimensions);
        int[] group = new int[count];
        for (int round = 0; round < rounds; round++) {
            for (int row = 0; row < count; row++) {
                group[row] = nearest(row, centres, groups);
            }
            float[] sums = new float[centres.length];
            int[] sizes = new int[groups];
            for (int row = 0; row < count; row++) {
                sizes[group[row]]++;
                for (int i = 0; i < dimensions; i++) {
                    sums[group[row] * dimensions + i] += vectors[row * dimensions + i];
                }
            }
            for (int centre = 0; centre < groups; centre++) {
                if (sizes[centre] > 0) {
                    System.arraycopy(sums, centre * dimensions, centres, centre * dimensions, dimensions);
                    scale(centres, centre * dimensions);
                }
            }
        }
        return group;
    }

    private int nearest(int row, float[] centres, int groups) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        int from = row * dimensions;
        for (int centre = 0; centre < groups; centre++) {
            int to = centre * dimensions;
            float a = 0;
            float b = 0;
            float c = 0;
            float d = 0;
            for (int i = 0; i < dimensions; i += 4) {
                a += vectors[from + i] * centres[to + i];
                b += vectors[from + i + 1] * centres[to + i + 1];
                c += vectors[from + i + 2] * centres[to + i + 2];
                d += vectors[from + i + 3] * centres[to + i + 3];
            }
            float near = a + b + c + d;
            if (near > most) {
                most = near;
                best = centre;
            }
        }
        return best;
    }

    private void scale(float[] rows, int from) {
        double sum = 0;
        for (int i = 0; i < dimensions; i++) {
            sum += rows[from + i] * rows[from + i];
        }
        float factor = sum == 0 ? 0 : (float) (1 / Math.sqrt(sum));
        for (int i = 0; i < dimensions; i++) {
            rows[from + i] *= factor;
        }
    }
}
