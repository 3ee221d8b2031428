// Extensions: code of its own beside the runtime that the host loads at a program's word, such as a data base. A call
// and its answer are plain values in bytes; see extension.cpp.
#pragma once

#include <string>
#include <string_view>

namespace fermata {

class Vm;

// What the program's handler gives for a request that the extension makes while it is called.
std::string answer_extension(Vm& vm, std::string_view request);

}  // namespace fermata
