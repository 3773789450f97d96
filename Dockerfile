# Rawi's runtime image. Built from a built tree, without a network:
#
#   mvn -q -DskipTests package && docker build -t rawi .
#
# The base image needs a Java runtime of at least 17, a POSIX shell and glibc (RocksDB's library is linked against it).
ARG BASE_IMAGE=eclipse-temurin:17-jre
FROM ${BASE_IMAGE}

# Numeric, so that a platform which forbids root can see that this is not root.
RUN mkdir -p /var/lib/rawi /opt/rawi && chown 10001:0 /var/lib/rawi && chmod 770 /var/lib/rawi
COPY app/target/dist/lib/ /opt/rawi/lib/

ENV HOME=/var/lib/rawi
USER 10001:0
WORKDIR /var/lib/rawi
VOLUME ["/var/lib/rawi"]

# Java takes most of the memory that the container may use; the rest is for RocksDB, which lives outside of the heap.
# No HEALTHCHECK: what cannot be mended by waiting ends the process, and the restart policy takes it from there.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", \
  "-Duser.home=/var/lib/rawi", "-cp", "/opt/rawi/lib/*", "io.rawi.app.Rawi"]
CMD ["--help"]
