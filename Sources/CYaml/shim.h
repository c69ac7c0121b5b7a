// libyaml: the events of a YAML document with their line and column.
#pragma once
#include <yaml.h>
