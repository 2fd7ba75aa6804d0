package dev.faster.cli;

import dev.faster.catalog.Catalog;
import dev.faster.catalog.Component;
import dev.faster.catalog.Component.Kind;
import dev.faster.project.NewProject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks for what the command line left open about a new project. */
final class Interview {
    private static final List<Integer> RELEASES = List.of(17, 21, 25);

    private final Questions questions;
    private final SpecDrafts drafts;
    private final WorkingFolder folder;

    Interview(Questions questions, SpecDrafts drafts, WorkingFolder folder) {
        this.questions = questions;
        this.drafts = drafts;
        this.folder = folder;
    }

    /** Empty when the user does not want it after all. */
    Optional<NewRequest> complete(NewRequest given) {
        NewRequest request = askName(given);
        request = askPackage(request);
        request = askRelease(request);
        Catalog catalog = drafts.ofRequest(request).content().catalog();
        request = askModules(request, choices(catalog, Kind.MODULE));
        request = askDeploy(request, choices(catalog, Kind.DEPLOY));
        String name = request.name().orElseThrow();
        boolean wanted = questions.yes(
                "Write it to " + folder.path().resolve(name).toAbsolutePath().normalize() + "?");
        return wanted ? Optional.of(request) : Optional.empty();
    }

    private NewRequest askName(NewRequest request) {
        return request.named(questions.text("Project name", "", name -> {
            drafts.ofRequest(request.named(name));
            new NewProject(folder.path().resolve(name)).requireFree();
        }));
    }

    private NewRequest askPackage(NewRequest request) {
        if (request.packageName().isPresent() || request.group().isPresent()) {
            return request;
        }
        String proposal = packageOf(request);
        String answer = questions.text(
                "Java package", proposal, text -> packageOf(request.in(Optional.empty(), Optional.of(text))));
        return answer.equals(proposal) ? request : inGroupOf(answer, request);
    }

    /** Whoever names a package means a group, too: all but its last part. */
    private NewRequest inGroupOf(String packageName, NewRequest request) {
        int dot = packageName.lastIndexOf('.');
        if (dot < 0) {
            return request.in(Optional.of(packageName), Optional.of(packageName));
        }
        NewRequest inGroup = request.in(Optional.of(packageName.substring(0, dot)), Optional.empty());
        return packageOf(inGroup).equals(packageName) ? inGroup : inGroup.in(inGroup.group(), Optional.of(packageName));
    }

    private String packageOf(NewRequest request) {
        return drafts.ofRequest(request).spec().packageName();
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

    private NewRequest askModules(NewRequest request, List<Choice> choices) {
        boolean answered = request.modules().isPresent() || choices.isEmpty();
        return answered ? request : request.with(questions.several("Modules", choices));
    }

    private NewRequest askDeploy(NewRequest request, List<Choice> choices) {
        boolean answered = request.deploy().isPresent() || choices.isEmpty();
        return answered ? request : request.deployedBy(questions.several("Deploy with", choices));
    }

    private static List<Choice> choices(Catalog catalog, Kind kind) {
        List<Choice> choices = new ArrayList<>();
        for (Component component : catalog.ofKind(kind)) {
            String brings =
                    component.requires().isEmpty() ? "" : " (brings " + String.join(", ", component.requires()) + ")";
            choices.add(new Choice(component.id(), component.summary() + brings));
        }
        return choices;
    }
}
