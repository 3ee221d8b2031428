// For native objects whose references are plain fields: a layout says once which they are, by a member
//   template <typename F> void each(F f) { f(first); f(second); }
// and gets its traverse and clear from here.
#pragma once

#include "objects/heap.h"

namespace fermata {

template <typename T>
void traverse_fields(Object* object, Visitor& visit) {
  static_cast<T*>(object)->each([&](auto& field) { visit(field); });
}

template <typename T>
void clear_fields(Object* object) {
  static_cast<T*>(object)->each([](auto& field) { field = {}; });
}

}  // namespace fermata
