package dev.faster.cli;

import dev.faster.catalog.Catalog;
import dev.faster.catalog.Component;
import dev.faster.catalog.Component.Kind;
import dev.faster.spec.ProjectSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks for what the command line left open about a new project. */
final class Interview {
    private static final List<Integer> RELEASES = List.of(17, 21, 25);

    private final Questions questions;
    private final Catalog catalog;
    private final Function<NewRequest, ProjectSpec> reader;

    /** @param reader gives the spec with its defaults, or throws what is wrong with it */
    Interview(Questions questions, Catalog catalog, Function<NewRequest, ProjectSpec> reader) {
        this.questions = questions;
        this.catalog = catalog;
        this.reader = reader;
    }

    /** Empty when the user does not want it after all. */
    Optional<NewRequest> complete(NewRequest given) {
        NewRequest request = askName(given);
        request = askPackage(request);
        request = askRelease(request);
        request = askModules(request);
        request = askDeploy(request);
        String name = request.name().orElseThrow();
        return questions.yes("Write " + name + " into ./" + name + "?") ? Optional.of(request) : Optional.empty();
    }

    private NewRequest askName(NewRequest request) {
        return request.named(questions.text("Project name", "", name -> reader.apply(request.named(name))));
    }

    private NewRequest askPackage(NewRequest request) {
        if (request.packageName().isPresent() || request.group().isPresent()) {
            return request;
        }
        String proposal = reader.apply(request).packageName();
        String answer = questions.text(
                "Java package", proposal, text -> reader.apply(request.in(Optional.empty(), Optional.of(text))));
        return answer.equals(proposal) ? request : inGroupOf(answer, request);
    }

    /** Whoever names a package means a group, too: all but its last part. */
    private NewRequest inGroupOf(String packageName, NewRequest request) {
        int dot = packageName.lastIndexOf('.');
        if (dot < 0) {
            return request.in(Optional.of(packageName), Optional.of(packageName));
        }
        NewRequest inGroup = request.in(Optional.of(packageName.substring(0, dot)), Optional.empty());
        return reader.apply(inGroup).packageName().equals(packageName)
                ? inGroup
                : inGroup.in(inGroup.group(), Optional.of(packageName));
    }

    private NewRequest askRelease(NewRequest request) {
        List<Choice> choices = new ArrayList<>();
        for (int release : RELEASES) {
            if (release <= Runtime.version().feature()) {
                choices.add(new Choice(String.valueOf(release), ""));
            }
        }
        if (request.java().isPresent() || choices.size() == 1) {
            return request;
        }
        return request.compiledFor(questions.one("Java release", choices, choices.size() - 1));
    }

    private NewRequest askModules(NewRequest request) {
        List<Choice> choices = choices(Kind.MODULE);
        boolean answered = request.modules().isPresent() || choices.isEmpty();
        return answered ? request : request.with(questions.several("Modules", choices));
    }

    private NewRequest askDeploy(NewRequest request) {
        List<Choice> choices = choices(Kind.DEPLOY);
        boolean answered = request.deploy().isPresent() || choices.isEmpty();
        return answered ? request : request.deployedBy(questions.several("Deploy with", choices));
    }

    private List<Choice> choices(Kind kind) {
        List<Choice> choices = new ArrayList<>();
        for (Component component : catalog.ofKind(kind)) {
            String brings =
                    component.requires().isEmpty() ? "" : " (brings " + String.join(", ", component.requires()) + ")";
            choices.add(new Choice(component.id(), component.summary() + brings));
        }
        return choices;
    }
}
