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
  Owned string, text;         // what was given, and what is searched: see regex_text
  int64_t place, end, start;
  int64_t not_empty_at;
};

// PatternError of module re, at `position` of the pattern or template (-1: no place).
Raised pattern_error(Vm& vm, const std::string& message, Value pattern, int64_t position);

// What is searched, of the kind that the pattern is for: a str, bytes, or a memoryview without gaps on whatever else
// lends bytes, which cannot change its size meanwhile.
Result<Owned> regex_text(Vm& vm, const RegexPattern* pattern, Value string);
// The bytes of such a text that is no str.
std::string_view regex_bytes(const Vm& vm, Value text);

// [start, end) of the text, as str or bytes.
Owned regex_slice(Vm& vm, Value text, int64_t start, int64_t end);

Owned new_match(Vm& vm, RegexPattern* pattern, Value string, int64_t start, int64_t end, std::vector<int64_t> slots);
// A group's text, or `missing` when it took no part.
Result<Owned> match_group(Vm& vm, const RegexMatch* match, uint32_t group, Value missing);
// Number of a group given by number or name; IndexError if there is none.
Result<uint32_t> group_argument(Vm& vm, const RegexPattern* pattern, Value group);

// A replacement: text and groups in turn; without pieces it stands for itself.
struct RegexTemplate {
  struct Piece {
    std::u32string text;
    int64_t group;  // after the text, or -1
  };
  std::vector<Piece> pieces;
  bool bytes = false;
};
Result<RegexTemplate> parse_template(Vm& vm, const RegexPattern* pattern, Value source);

// Puts a result together, as str or bytes.
class RegexBuilder {
 public:
  RegexBuilder(Vm& vm, bool bytes) : vm_(vm), is_bytes_(bytes), text_(vm.heap) {}
  void append(Value text, int64_t start, int64_t end);
  Result<void> append_replacement(Value replacement);
  Result<void> append(const RegexTemplate& source, Value text, const std::vector<int64_t>& slots);
  Owned finish();

 private:
  Vm& vm_;
  bool is_bytes_;
  int64_t items_ = 0;  // how many were appended, for the errors of CPython's join
  StrBuilder text_;
  std::string bytes_;
};

}  // namespace fermata
