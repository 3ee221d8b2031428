// How large objects are: sys.getsizeof() and tracemalloc.
#pragma once

#include "vm/vm.h"

namespace fermata {

// In bytes. Of numbers, texts and containers as CPython has it on 64 bits, for programs that show such figures beside
// those of a book; of others what they take here.
int64_t size_of(const Vm& vm, Value value);

Result<Owned> sizeof_method(Vm& vm, Args args);  // __sizeof__()

}  // namespace fermata
