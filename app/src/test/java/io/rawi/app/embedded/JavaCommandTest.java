package io.rawi.app.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How child processes in Java are called, and where the product is found. */
class JavaCommandTest {

    @TempDir
    private Path folder;

    @AfterEach
    void forget() {
        System.clearProperty("rawi.dist");
    }

    @Test
    void shouldPutOptionsBeforeTheClassPathAndArgumentsBehindTheProgram() {
        List<String> command =
                JavaCommand.of("/a b/lib/*", List.of("-Xmx1g", "-Dx=y"), "some.Main", List.of("1", "2 3"));
        assertThat(command)
                .containsExactly(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-Dx=y",
                        "-cp",
                        "/a b/lib/*",
                        "io.rawi.app.embedded.child.ChildMain",
                        "some.Main",
                        "1",
                        "2 3");
    }

    @Test
    void shouldRunTheSameJavaAsThisOne() {
        assertThat(Path.of(JavaCommand.of("x", List.of(), "Main", List.of()).get(0)))
                .isExecutable();
    }

    @Test
    void shouldPutTheProgramsOwnFilesBeforeOurs() {
        String path = JavaCommand.childClassPath(Path.of("/x/registry.jar"), Path.of("/x/more.jar"));
        assertThat(path.split(File.pathSeparator))
                .containsExactly(
                        "/x/registry.jar", "/x/more.jar", JavaCommand.ownCode().toString());
    }

    @Test
    void shouldKnowWhereItsOwnCodeLies() {
        assertThat(JavaCommand.ownCode().resolve("io/rawi/app/Rawi.class")).isRegularFile();
    }

    @Test
    void shouldTakeTheUnpackedProductThatIsNamed() throws IOException {
        Path registry = Files.createDirectories(folder.resolve("my dist/registry"));
        System.setProperty("rawi.dist", folder.resolve("my dist/../my dist").toString());
        assertThatThrownBy(Distribution::find)
                .isInstanceOf(EmbeddedServicesException.class)
                .hasMessageContaining("the schema registry is not unpacked")
                .hasMessageContaining("mvn -DskipTests package");
        Path jar = new Distribution(folder.resolve("my dist")).registryJar();
        assertThat(jar.getParent()).isEqualTo(registry);
        Files.createFile(jar);
        assertThat(Distribution.find().folder()).isEqualTo(folder.resolve("my dist"));
        assertThat(Distribution.find().postgresFolder()).isEqualTo(folder.resolve("my dist/postgresql"));
    }

    @Test
    void shouldNotTakeAFolderForTheRegistry() throws IOException {
        Files.createDirectories(new Distribution(folder).registryJar());
        System.setProperty("rawi.dist", folder.toString());
        assertThatThrownBy(Distribution::find)
                .hasMessageContaining(folder.resolve("registry").toString());
    }
}
