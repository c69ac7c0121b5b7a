// swift-tools-version: 6.2
// Mostrador: a self-hosted WhatsApp front desk for small businesses.
// The targets and what each may import are drawn in ARCHITECTURE.md; no package dependencies, by design.

import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// A library, program or test suite of ours, under the strict settings.
func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func program(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// A test suite; `data` are its folders with files that tests read from the source tree.
func tests(_ name: String, _ dependencies: [Target.Dependency], data: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: data, swiftSettings: strict)
}

/// A C library of the system behind a shim of its own, found by pkg-config.
func system(_ name: String, pkgConfig: String? = nil, apt: String) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt])])
}

/// `make fuzz` builds a program for libFuzzer in place of the suite that replays its corpora.
let isFuzzing = Context.environment["MOSTRADOR_FUZZING"] == "1"
let fuzzed: [Target.Dependency] = [
    "ChatApp", "ChatCore", "ChatEngine", "ChatHTTP", "ChatJSON",
]
let fuzz: Target =
    isFuzzing
    ? .executableTarget(
        name: "Fuzz", dependencies: fuzzed, path: "Tests/FuzzTests", exclude: ["CorpusTests.swift"],
        swiftSettings: strict)
    : .testTarget(
        name: "FuzzTests", dependencies: fuzzed, exclude: ["Driver"], swiftSettings: strict)

let package = Package(
    name: "Mostrador",
    products: [
        .library(name: "ChatCore", targets: ["ChatCore"]),
        .library(name: "ChatEngine", targets: ["ChatEngine"]),
        .library(name: "ChatHTTP", targets: ["ChatHTTP"]),
        .library(name: "ChatStore", targets: ["ChatStore"]),
        .executable(name: "ChatServer", targets: ["ChatServer"]),
        .executable(name: "chatctl", targets: ["chatctl"]),
    ],
    targets: [
        system("CCrypto", pkgConfig: "libcrypto", apt: "libssl-dev"),
        system("CCurl", pkgConfig: "libcurl", apt: "libcurl4-openssl-dev"),
        system("CLinux", apt: "libc6-dev"),
        system("CPostgreSQL", pkgConfig: "libpq", apt: "libpq-dev"),
        system("CSQLite", pkgConfig: "sqlite3", apt: "libsqlite3-dev"),
        system("CYaml", pkgConfig: "yaml-0.1", apt: "libyaml-dev"),

        library("ChatJSON"),
        library("ChatCore"),
        library("ChatEngine", ["ChatCore"]),
        library(
            "ChatHTTP",
            ["ChatCore", "ChatEngine", "ChatJSON", "CCrypto", "CCurl", "CLinux"]),
        library(
            "ChatStore",
            ["ChatCore", "ChatEngine", "ChatJSON", "CCrypto", "CLinux", "CPostgreSQL", "CSQLite"]),
        library(
            "ChatApp",
            [
                "ChatCore", "ChatEngine", "ChatHTTP", "ChatJSON", "ChatStore",
                "CCrypto", "CLinux", "CYaml",
            ]),
        library(
            "ChatGoLive",
            [
                "ChatApp", "ChatCore", "ChatEngine", "ChatHTTP", "ChatJSON", "ChatStandIns",
                "ChatStore", "CLinux",
            ]),
        library("ChatTraining", ["ChatCore", "ChatJSON"]),
        library("ChatStandIns", ["ChatCore", "ChatEngine", "ChatHTTP", "ChatJSON"]),
        program("ChatServer", ["ChatApp"]),
        program("chattrain", ["ChatApp", "ChatCore", "ChatTraining"]),
        program(
            "chatctl",
            [
                "ChatApp", "ChatCore", "ChatEngine", "ChatGoLive", "ChatHTTP", "ChatJSON",
                "ChatStore",
            ]),

        .executableTarget(
            name: "Benchmarks",
            dependencies: ["ChatApp", "ChatCore", "ChatHTTP", "ChatStandIns", "CSQLite"],
            path: "Benchmarks", exclude: ["floor"], swiftSettings: strict),

        .target(
            name: "TestSupport", dependencies: ["ChatStandIns"], path: "Tests/TestSupport",
            swiftSettings: strict),
        fuzz,
        tests("ChatJSONTests", ["ChatJSON", "TestSupport"]),
        tests("ChatCoreTests", ["ChatCore", "TestSupport"]),
        tests("ChatTrainingTests", ["ChatCore", "ChatTraining", "chattrain"]),
        tests("ChatEngineTests", ["ChatCore", "ChatEngine"]),
        tests(
            "ChatStoreTests",
            ["ChatStore", "ChatEngine", "ChatCore", "ChatStandIns", "CSQLite", "TestSupport"]),
        tests(
            "ChatHTTPTests",
            ["ChatHTTP", "ChatJSON", "ChatEngine", "ChatCore", "ChatStandIns", "TestSupport"]),
        tests(
            "ChatAppTests",
            [
                "ChatApp", "ChatCore", "ChatEngine", "ChatHTTP", "ChatJSON", "ChatServer",
                "ChatStandIns", "ChatStore", "TestSupport", "chatctl", "chattrain",
            ],
            data: ["Business/Corpus", "Configs"]),
        tests(
            "ChatGoLiveTests",
            [
                "ChatApp", "ChatCore", "ChatEngine", "ChatGoLive", "ChatJSON", "ChatServer",
                "ChatStandIns", "ChatStore", "TestSupport", "chatctl",
            ]),
        tests(
            "EndToEndTests",
            [
                "ChatApp", "ChatCore", "ChatEngine", "ChatGoLive", "ChatHTTP", "ChatJSON",
                "ChatServer", "ChatStandIns", "ChatStore", "TestSupport", "chatctl",
            ]),
    ]
)
