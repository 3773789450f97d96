package io.rawi.app.container;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A table of words in a cluster's database, to see whether what was committed is still there. */
final class Rows {

    private final Cluster cluster;

    Rows(Cluster cluster) {
        this.cluster = cluster;
    }

    void insert(String word) throws SQLException {
        try (Connection connection = connect();
                Statement table = connection.createStatement()) {
            table.execute("create table if not exists words (word text)");
            try (PreparedStatement row = connection.prepareStatement("insert into words values (?)")) {
                row.setString(1, word);
                row.execute();
            }
        }
    }

    List<String> all() throws SQLException {
        List<String> words = new ArrayList<>();
        try (Connection connection = connect();
                PreparedStatement query = connection.prepareStatement("select word from words");
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                words.add(found.getString(1));
            }
        }
        return words;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(cluster.jdbcFromHost(), cluster.databaseUser(), cluster.databasePassword());
    }
}
