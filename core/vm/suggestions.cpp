#include "vm/suggestions.h"

#include <algorithm>

namespace fermata {
namespace {

constexpr int kMoveCost = 2;
constexpr int kCaseCost = 1;
constexpr uint32_t kMaxLength = 40;
constexpr uint32_t kMaxCandidates = 750;

int substitution_cost(char32_t a, char32_t b) {
  if (a == b) return 0;
  auto lower = [](char32_t c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; };
  return lower(a) == lower(b) ? kCaseCost : kMoveCost;
}

int distance(const Str* a, const Str* b, int limit) {
  uint32_t start = 0, a_end = a->length, b_end = b->length;
  while (start < a_end && start < b_end && a->at(start) == b->at(start)) ++start;
  while (a_end > start && b_end > start && a->at(a_end - 1) == b->at(b_end - 1)) --a_end, --b_end;
  uint32_t n = a_end - start, m = b_end - start;
  if (n == 0 || m == 0) return static_cast<int>(n + m) * kMoveCost;
  if (n > kMaxLength || m > kMaxLength) return limit + 1;
  int row[kMaxLength + 1];
  for (uint32_t i = 0; i <= n; ++i) row[i] = static_cast<int>(i) * kMoveCost;
  for (uint32_t j = 1; j <= m; ++j) {
    int diagonal = row[0];
    row[0] = static_cast<int>(j) * kMoveCost;
    int least = row[0];
    for (uint32_t i = 1; i <= n; ++i) {
      int substituted = diagonal + substitution_cost(a->at(start + i - 1), b->at(start + j - 1));
      int moved = std::min(row[i], row[i - 1]) + kMoveCost;
      diagonal = row[i];
      row[i] = std::min(substituted, moved);
      least = std::min(least, row[i]);
    }
    if (least > limit) return limit + 1;
  }
  return row[n];
}

}  // namespace

Ref<Str> suggest(Vm&, List* candidates, Str* wrong) {
  if (candidates->length > kMaxCandidates || wrong->length == 0) return nullptr;
  Str* best = nullptr;
  int best_distance = INT32_MAX;
  for (Value value : candidates->span()) {
    Str* candidate = static_cast<Str*>(value.object());
    if (str_equal(candidate, wrong)) continue;
    int limit = std::min(static_cast<int>(candidate->length + wrong->length + 3) * kMoveCost / 6, best_distance - 1);
    int found = distance(wrong, candidate, limit);
    if (found > limit) continue;
    best = candidate;
    best_distance = found;
  }
  return Ref<Str>(best);
}

}  // namespace fermata
