#include "vm/suggestions.h"

#include <algorithm>

#include "base/edit_distance.h"

namespace fermata {
namespace {

constexpr uint32_t kMaxCandidates = 750;

}  // namespace

Ref<Str> suggest(Vm&, List* candidates, Str* wrong) {
  if (candidates->length > kMaxCandidates || wrong->length == 0) return nullptr;
  Str* best = nullptr;
  int best_distance = INT32_MAX;
  for (Value value : candidates->span()) {
    Str* candidate = static_cast<Str*>(value.object());
    if (str_equal(candidate, wrong)) continue;
    int limit = std::min(edit_limit(candidate->length, wrong->length), best_distance - 1);
    int found = edit_distance([wrong](uint32_t i) { return wrong->at(i); }, wrong->length,
                              [candidate](uint32_t i) { return candidate->at(i); }, candidate->length, limit);
    if (found > limit) continue;
    best = candidate;
    best_distance = found;
  }
  return Ref<Str>(best);
}

}  // namespace fermata
