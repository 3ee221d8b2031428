// A tree as text, for tests: `Kind(field=..., ...)[start:end]`, fields in the order of CPython's `ast`, absent and
// empty ones left out. Texts of names are bare, contents of literals in hexadecimal.
#pragma once

#include <string>

#include "syntax/tree.h"

namespace fermata::syntax {

std::string dump(const Module& module);

}  // namespace fermata::syntax
