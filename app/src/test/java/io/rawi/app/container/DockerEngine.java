package io.rawi.app.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;

/** The Docker engine of this machine, as far as the tests may count on it. */
final class DockerEngine {

    private static final Logger LOG = LoggerFactory.getLogger(DockerEngine.class);
    private static final long PULL_MINUTES = 5;

    private DockerEngine() {}

    /** Skips the calling test, with a line that says why, where there is no engine or an image cannot be had. */
    static ImageNames require(ImageNames images) {
        DockerClient docker = client();
        images.needed().forEach(image -> requireImage(docker, image));
        return images;
    }

    private static DockerClient client() {
        try {
            return DockerClientFactory.instance().client();
        } catch (RuntimeException e) {
            throw skip("no usable Docker engine (" + firstLine(e) + ")", e);
        }
    }

    private static void requireImage(DockerClient docker, String image) {
        if (present(docker, image)) {
            return;
        }
        try {
            docker.pullImageCmd(image).start().awaitCompletion(PULL_MINUTES, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw skip("interrupted while " + image + " was pulled", e);
        } catch (RuntimeException e) {
            throw skip(cannotBeHad(image) + " (" + firstLine(e) + ")", e);
        }
        if (!present(docker, image)) {
            throw skip(cannotBeHad(image), null);
        }
    }

    private static String cannotBeHad(String image) {
        return "image " + image + " cannot be pulled; name another by RAWI_..._IMAGE, or build stand-ins with"
                + " eval \"$(docker/standins.sh)\"";
    }

    private static boolean present(DockerClient docker, String image) {
        try {
            docker.inspectImageCmd(image).exec();
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }

    private static RuntimeException skip(String reason, Throwable cause) {
        LOG.warn("container tests are skipped: {}", reason, cause);
        return Assumptions.abort("container tests are skipped: " + reason);
    }

    private static String firstLine(Throwable e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.toString());
    }
}
