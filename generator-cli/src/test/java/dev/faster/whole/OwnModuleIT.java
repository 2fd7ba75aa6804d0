package dev.faster.whole;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules that faster has made for a user pass the project's tests, their own among them, as they come. */
@Tag("slow")
class OwnModuleIT {
    private static final String LAUNCHER =
            Path.of("..", "faster").toAbsolutePath().normalize().toString();

    private static final String TESTS = "make test";

    @TempDir
    private Path folder;

    /** The tests of the events component have their own run. */
    @Test
    void aModuleWithFieldsOfEveryTypeIsGreenAtOnce() {
        Path project = project("shop", "--modules", "events");
        make(
                project,
                "work-orders",
                "--field",
                "title:string,remark:text,pieces:int,weight:long,rate:decimal,paid:boolean,dueOn:date",
                "--field",
                "sentAt:instant,customerId:uuid,price:money",
                "--field",
                "title2:string?,remark2:text?,pieces2:int?,weight2:long?,rate2:decimal?,paid2:boolean?,dueOn2:date?",
                "--field",
                "sentAt2:instant?,customerId2:uuid?,price2:money?");

        new Shell(project).run("make", "lint").succeeds();
        new Shell(project)
                .run(
                        "./mvnw",
                        "-q",
                        "-ntp",
                        "verify",
                        "-Dtest=WorkOrder*Test,ModulesTest,OpenApiTest,EventCatalogTest",
                        "-Djacoco.skip")
                .succeeds();
    }

    @Test
    void twoModulesWithoutEventsAreGreenAtOnce() {
        Path project = project("zoo");
        make(project, "people", "--no-events", "--field", "age:int,born:date?");
        make(project, "box-office-tickets", "--no-events", "--entity", "Ticket", "--field", "price:money?");

        new Shell(project).run(TESTS.split(" ")).succeeds();
    }

    private Path project(String name, String... more) {
        String[] command = new String[3 + more.length];
        command[0] = LAUNCHER;
        command[1] = "new";
        command[2] = name;
        System.arraycopy(more, 0, command, 3, more.length);
        new Shell(folder).run(command).succeeds();
        return folder.resolve(name);
    }

    private static void make(Path project, String... more) {
        String[] command = new String[2 + more.length];
        command[0] = LAUNCHER;
        command[1] = "module";
        System.arraycopy(more, 0, command, 2, more.length);
        new Shell(project).run(command).succeeds();
    }
}
