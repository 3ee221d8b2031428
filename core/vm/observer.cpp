#include "vm/observer.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace fermata {
namespace {

template <typename Number>
void append(std::string& out, Number number) {
  for (size_t shift = 0; shift < 8 * sizeof(Number); shift += 8) out += static_cast<char>(number >> shift & 0xFF);
}

}  // namespace

void Observer::emit(TraceKind kind, uint8_t flags, uint32_t id, double time, uint32_t a, uint32_t b) {
  events_ += static_cast<char>(kind);
  events_ += static_cast<char>(flags);
  events_.append(2, '\0');
  append(events_, id);
  append(events_, std::bit_cast<uint64_t>(time));
  append(events_, a);
  append(events_, b);
}

uint32_t Observer::name(std::string_view text) {
  auto known = std::find(names_.begin(), names_.end(), text);
  uint32_t number = static_cast<uint32_t>(known - names_.begin()) + 1;
  if (known != names_.end()) return number;
  names_.emplace_back(text);
  emit(TraceKind::String, 0, number, 0, static_cast<uint32_t>(text.size()), 0);
  events_ += text;
  events_.append((8 - text.size() % 8) % 8, '\0');
  return number;
}

std::span<const std::byte> Observer::take() {
  taken_ = std::exchange(events_, {});
  return std::as_bytes(std::span(taken_));
}

}  // namespace fermata
