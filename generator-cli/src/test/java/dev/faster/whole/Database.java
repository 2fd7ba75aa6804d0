package dev.faster.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The database of a project under {@code make run}. */
public record Database(Path project) {
    /** @return the first column of what it finds, if it looks for something */
    public List<String> run(String statement) throws IOException, SQLException {
        String port = postmaster().get(3);
        try (Connection connection =
                        DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/app", "postgres", "");
                Statement sql = connection.createStatement()) {
            if (!sql.execute(statement)) {
                return List.of();
            }
            List<String> found = new ArrayList<>();
            try (ResultSet rows = sql.getResultSet()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }

    public ProcessHandle server() throws IOException {
        return ProcessHandle.of(Long.parseLong(postmaster().get(0))).orElseThrow();
    }

    /** What PostgreSQL tells of itself while it runs: its process id first, its port fourth. */
    private List<String> postmaster() throws IOException {
        return Files.readAllLines(project.resolve(".data/postgres/postmaster.pid"));
    }
}
