// The layout of array.array.
#pragma once

#include "builtins/machine_numbers.h"
#include "objects/sequences.h"

namespace fermata {

struct Array : ByteArray {
  const MachineNumber* number;  // an item; characters are of 'I'
  char code;
};

// As an array, else null.
inline Array* as_array(const Vm& vm, Value value) {
  auto* array = cast_if<Array>(value, kByteArrayLayout);
  return array && !is_subtype(array->type, vm.types.bytearray) ? array : nullptr;
}

}  // namespace fermata
