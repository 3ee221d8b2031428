// A piece of source text as byte offsets: the one way in which tree, diagnostics, code and tracebacks name a place.
// Lines and columns are worked out from it only where they are shown (base/line_index.h).
#pragma once

#include <cstdint>

namespace fermata {

struct Span {
  uint32_t start = 0;
  uint32_t end = 0;  // one past the last byte; equal to start for a place between two bytes

  uint32_t size() const { return end - start; }
  bool empty() const { return start == end; }
  friend bool operator==(Span, Span) = default;
};

// From the start of the first to the end of the last.
inline Span join(Span first, Span last) {
  return {first.start, last.end};
}

}  // namespace fermata
