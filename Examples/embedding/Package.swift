// swift-tools-version: 6.2
// A program of somebody else's that embeds Mostrador: it decides with ChatCore and runs conversations with ChatEngine.

import PackageDescription

let package = Package(
    name: "embedding",
    dependencies: [.package(name: "Mostrador", path: "../..")],
    targets: [
        .executableTarget(
            name: "Bakery",
            dependencies: [
                .product(name: "ChatCore", package: "Mostrador"),
                .product(name: "ChatEngine", package: "Mostrador"),
                .product(name: "ChatStore", package: "Mostrador"),
            ])
    ]
)
