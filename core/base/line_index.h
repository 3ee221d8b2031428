// From byte offsets to lines and columns, for whoever shows a place to a person: diagnostics, tracebacks, warnings.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace fermata {

struct LineColumn {
  uint32_t line;    // from 1
  uint32_t column;  // from 0, in code points
};

// Holds no copy: the source must outlive the index. Lines end with \n, \r\n or \r.
class LineIndex {
 public:
  explicit LineIndex(std::string_view source);

  std::string_view source() const { return source_; }
  uint32_t line_count() const { return static_cast<uint32_t>(starts_.size()); }
  // The line that holds the offset, from 1. The end of the source belongs to its last line.
  uint32_t line_at(uint32_t offset) const;
  LineColumn position(uint32_t offset) const;
  // Offset of the line's first byte (after a byte order mark); lines past the last begin at the end of the source.
  uint32_t start_of(uint32_t line) const;
  // The line's text without its line end; empty for a line that does not exist.
  std::string_view text_of(uint32_t line) const;

 private:
  std::string_view source_;
  std::vector<uint32_t> starts_;
};

}  // namespace fermata
