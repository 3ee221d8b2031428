#include "base/line_index.h"

#include <algorithm>

#include "base/utf8.h"

namespace fermata {

LineIndex::LineIndex(std::string_view source) : source_(source) {
  starts_.push_back(0);
  for (size_t i = starts_[0]; i < source.size(); i++) {
    bool ends_line = source[i] == '\n' || (source[i] == '\r' && (i + 1 == source.size() || source[i + 1] != '\n'));
    if (ends_line) starts_.push_back(static_cast<uint32_t>(i + 1));
  }
}

uint32_t LineIndex::line_at(uint32_t offset) const {
  auto after = std::upper_bound(starts_.begin() + 1, starts_.end(), offset);
  return static_cast<uint32_t>(after - starts_.begin());
}

LineColumn LineIndex::position(uint32_t offset) const {
  uint32_t line = line_at(offset);
  uint32_t start = start_of(line);
  if (offset < start) offset = start;
  return {line, static_cast<uint32_t>(utf8::length(source_.substr(start, offset - start)))};
}

uint32_t LineIndex::start_of(uint32_t line) const {
  return line <= starts_.size() ? starts_[line - 1] : static_cast<uint32_t>(source_.size());
}

std::string_view LineIndex::text_of(uint32_t line) const {
  uint32_t start = start_of(line);
  std::string_view text = source_.substr(start, start_of(line + 1) - start);
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.remove_suffix(1);
  return text;
}

}  // namespace fermata
