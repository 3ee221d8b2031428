// re's compiled patterns and matches as Python objects.
#pragma once

#include "builtins/regex_matcher.h"
#include "objects/sequences.h"
#include "vm/vm.h"

namespace fermata {

struct RegexPattern : Object {
  regex::Program* program;  // owned
  Owned pattern;            // str or bytes
  Ref<Dict> group_index;
};

struct RegexMatch : Object {
  Ref<RegexPattern> pattern;
  Owned string;
  int64_t start, end;           // the part of the string that was searched
  std::vector<int64_t>* slots;  // owned; see regex::run
};

struct RegexIterator : Object {
  Ref<RegexPattern> pattern;  // null once exhausted
  Owned string;
  int64_t place, end, start;
  int64_t not_empty_at;
};

// PatternError of module re, at `position` of the pattern or template (-1: no place).
Raised pattern_error(Vm& vm, const std::string& message, Value pattern, int64_t position);

// The characters of a str or bytes-like object, of the kind that the pattern is for.
Result<regex::Subject> regex_subject(Vm& vm, const RegexPattern* pattern, Value string);

// [start, end) of the string, as str or bytes.
Owned regex_slice(Vm& vm, Value string, int64_t start, int64_t end);

Owned new_match(Vm& vm, RegexPattern* pattern, Value string, int64_t start, int64_t end, std::vector<int64_t> slots);
// A group's text, or `missing` when it took no part.
Owned match_group(Vm& vm, const RegexMatch* match, uint32_t group, Value missing);
// Number of a group given by number or name; IndexError if there is none.
Result<uint32_t> group_argument(Vm& vm, const RegexPattern* pattern, Value group);

// A replacement: text and groups in turn.
struct RegexTemplate {
  struct Piece {
    std::u32string text;
    int64_t group;  // after the text, or -1
  };
  std::vector<Piece> pieces;
};
Result<RegexTemplate> parse_template(Vm& vm, const RegexPattern* pattern, Value source);

// Puts a result together, as str or bytes.
class RegexBuilder {
 public:
  RegexBuilder(Vm& vm, bool bytes) : vm_(vm), is_bytes_(bytes), text_(vm.heap) {}
  void append(Value string, int64_t start, int64_t end);
  Result<void> append_replacement(Value replacement);
  void append(const RegexTemplate& source, Value string, const std::vector<int64_t>& slots);
  Owned finish();

 private:
  Vm& vm_;
  bool is_bytes_;
  StrBuilder text_;
  std::string bytes_;
};

}  // namespace fermata
