// Numbers as machines keep them in memory, by the type codes that struct, array and memoryview share. 64-bit Linux is
// the machine: its sizes, the least byte first.
#pragma once

#include "vm/vm.h"

namespace fermata {

struct MachineNumber {
  enum class Kind : uint8_t { Signed, Unsigned, Float, Bool, Char };
  char code;
  uint8_t size;  // bytes
  Kind kind;
};

// Null: no such code.
const MachineNumber* find_machine_number(char code);

// The Python value of the bytes: an int, a float, a bool or bytes of length 1.
Owned load_number(Vm& vm, const MachineNumber& number, const uint8_t* bytes);
// A float from outside: of some NaNs a Value cannot have the bits as they are.
Owned storable_double(double value);
// Stores an int, false when it is out of range.
bool store_integer(const MachineNumber& number, Value integer, uint8_t* bytes);
// Stores a float of 2, 4 or 8 bytes, false when it is finite and too large. (One of 4 bytes is then infinite.)
bool store_double(uint32_t size, double value, uint8_t* bytes);

}  // namespace fermata
