// Checks code without running it: on every path each temporary is written before it is read, is read by the one that it
// dies in, and is empty where paths meet that do not agree about it. What is left over would keep an object alive.
#pragma once

#include <string>

#include "code/code.h"

namespace fermata {

// Empty if all is well, else one line for each fault.
std::string verify(const Code* code);

}  // namespace fermata
