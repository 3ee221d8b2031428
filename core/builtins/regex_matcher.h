// Runs a program over a text: backtracking with a stack of its own, so that neither deep patterns nor long texts use
// the C++ stack.
#pragma once

#include "builtins/regex_program.h"

namespace fermata::regex {

// Characters of equal width, borrowed.
struct Subject {
  const uint8_t* data = nullptr;
  uint8_t width = 1;
  int64_t length = 0;
};

enum class Anchor : uint8_t { Search, Match, FullMatch };
enum class Outcome : uint8_t { Matched, NoMatch, TooManySteps };

// Looks for a match within [start, end) of the subject; characters before `start` are seen by look-behind and \b only.
// `slots` gets program.slot_count places, -1 where a group did not take part. `not_empty_at`: a match at that place
// must not be empty (-1: none), for going on after an empty match.
Outcome run(const Program& program, const Subject& subject, int64_t start, int64_t end, Anchor anchor,
            int64_t not_empty_at, std::vector<int64_t>& slots);

}  // namespace fermata::regex
