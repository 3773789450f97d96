package io.rawi.app.container;

import java.nio.file.Files;
import java.nio.file.Path;
import org.testcontainers.images.builder.ImageFromDockerfile;

/** Our own image, built from this source tree's {@code Dockerfile} and from what Maven has built, or taken by name. */
final class RawiImage {

    private static final String CLASS_PATH = "app/target/dist/lib";

    private RawiImage() {}

    /** @return the image's name; an image built here is removed when the tests end */
    static String name(ImageNames images) {
        return images.rawi().orElseGet(() -> build(images.base()));
    }

    private static String build(String base) {
        Path root = root(Path.of("").toAbsolutePath());
        Path classPath = root.resolve(CLASS_PATH);
        if (!Files.isDirectory(classPath)) {
            throw new IllegalStateException(classPath + " is missing; run: mvn -DskipTests package");
        }
        return new ImageFromDockerfile()
                .withFileFromPath("Dockerfile", root.resolve("Dockerfile"))
                .withFileFromPath(".dockerignore", root.resolve(".dockerignore"))
                .withFileFromPath(CLASS_PATH, classPath)
                .withBuildArg("BASE_IMAGE", base)
                .get();
    }

    /** Maven runs tests in the folder of their module. */
    private static Path root(Path folder) {
        if (Files.exists(folder.resolve("Dockerfile"))) {
            return folder;
        }
        Path parent = folder.getParent();
        if (parent == null) {
            throw new IllegalStateException("no Dockerfile above " + Path.of("").toAbsolutePath());
        }
        return root(parent);
    }
}
