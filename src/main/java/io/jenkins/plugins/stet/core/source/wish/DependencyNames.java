package io.jenkins.plugins.stet.core.source.wish;

import java.util.Set;

/** File names by which package managers know what to fetch; docs/fingerprints.md lists them. */
final class DependencyNames {
    private static final Set<String> EXACT = Set.of(
            // Python
            "Pipfile",
            "Pipfile.lock",
            "pyproject.toml",
            "poetry.lock",
            "uv.lock",
            "pdm.lock",
            "setup.py",
            "setup.cfg",
            "environment.yml",
            "environment.yaml",
            // JavaScript
            "npm-shrinkwrap.json",
            "yarn.lock",
            "pnpm-lock.yaml",
            "pnpm-workspace.yaml",
            "bun.lock",
            "bun.lockb",
            "deno.lock",
            ".npmrc",
            ".yarnrc",
            ".yarnrc.yml",
            // Rust, Go
            "Cargo.toml",
            "Cargo.lock",
            "go.mod",
            "go.sum",
            "go.work",
            "go.work.sum",
            // JVM
            "pom.xml",
            "gradle.properties",
            "gradle.lockfile",
            "libs.versions.toml",
            "build.sbt",
            "deps.edn",
            "project.clj",
            // Ruby, PHP, .NET, Elixir, Dart, Swift, C++
            "Gemfile",
            "Gemfile.lock",
            "composer.json",
            "composer.lock",
            "packages.config",
            "packages.lock.json",
            "Directory.Packages.props",
            "Directory.Build.props",
            "nuget.config",
            "NuGet.config",
            "mix.exs",
            "mix.lock",
            "pubspec.yaml",
            "pubspec.lock",
            "Package.swift",
            "Package.resolved",
            "conanfile.txt",
            "conanfile.py",
            "vcpkg.json");

    private static final String[] PROJECTS = {"csproj", "fsproj", "vbproj", "gemspec", "cabal"};

    private DependencyNames() {}

    static boolean contains(String name) {
        if (EXACT.contains(name)) {
            return true;
        }
        int at = name.lastIndexOf('.') + 1;
        if (isText(name, at, "json")) {
            return name.startsWith("package");
        }
        if (isText(name, at, "txt")) {
            return name.contains("requirements") || name.startsWith("constraints");
        }
        for (String extension : PROJECTS) {
            if (isText(name, at, extension)) {
                return true;
            }
        }
        return name.contains(".gradle");
    }

    /** Without an object for each name: this is asked for every file of the tree. */
    private static boolean isText(String name, int from, String end) {
        return name.length() == from + end.length() && name.endsWith(end);
    }
}
