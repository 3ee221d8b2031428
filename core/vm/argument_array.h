// The arguments of a call side by side: on the stack where they are few.
#pragma once

#include <cstdint>
#include <vector>

#include "objects/value.h"

namespace fermata {

template <uint32_t few = 12>
class ArgumentArray {
 public:
  // `count` places, which are not cleared: who reads one has written it.
  explicit ArgumentArray(size_t count) {
    if (count <= few) return;
    many_.resize(count);
    places_ = many_.data();
  }
  ArgumentArray(const ArgumentArray&) = delete;
  ArgumentArray& operator=(const ArgumentArray&) = delete;

  Value* begin() { return places_; }
  Value& operator[](size_t index) { return places_[index]; }

 private:
  union {
    Value few_[few];
  };
  std::vector<Value> many_;
  Value* places_ = few_;
};

}  // namespace fermata
