// libyaml: the events of a YAML document with their line and column.
#pragma once
// The C library's own declarations stay with Swift's module for it, whichever module is loaded first.
#pragma clang module import SwiftGlibc
#include <yaml.h>
