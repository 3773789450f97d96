package io.rawi.app.embedded;

/**
 * How to reach a PostgreSQL database.
 *
 * @param jdbcUrl address as JDBC writes it
 * @param user whom to log in as
 * @param password with which password
 */
public record PostgresAddress(String jdbcUrl, String user, String password) {

    /** The address as {@code psql} takes it. */
    public String psqlUrl() {
        return jdbcUrl.replaceFirst("^jdbc:postgresql://", "postgresql://" + user + ":" + password + "@");
    }

    @Override
    public String toString() {
        return jdbcUrl + " as " + user;
    }
}
