// What a regular expression is after parsing (a tree of nodes) and after compiling (a program for the matcher).
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace fermata::regex {

enum Flag : uint32_t {
  kIgnoreCase = 2,
  kLocale = 4,
  kMultiLine = 8,
  kDotAll = 16,
  kUnicode = 32,
  kVerbose = 64,
  kDebug = 128,
  kAscii = 256,
};

enum Category : uint8_t { kDigits = 1, kNotDigits = 2, kSpaces = 4, kNotSpaces = 8, kWords = 16, kNotWords = 32 };

bool is_word(char32_t c, bool ascii);
bool in_categories(char32_t c, uint8_t categories, bool ascii);
// The two are one letter in different cases.
bool same_ignoring_case(char32_t a, char32_t b, bool ascii);
// And have one small letter, as references to groups ask for: not s and the long s.
bool same_in_small(char32_t a, char32_t b, bool ascii);

struct CharSet {
  bool negated = false;
  bool ignore_case = false;
  bool ascii = false;
  uint8_t categories = 0;
  std::vector<std::pair<char32_t, char32_t>> ranges;
  uint32_t low[8] = {};  // answers for U+0000 … U+00FF, negation and case included

  void seal();  // fills `low`, and adds to the ranges what their characters become without case
  bool has(char32_t c) const { return c < 256 ? (low[c >> 5] >> (c & 31) & 1) != 0 : has_slowly(c); }
  bool has_slowly(char32_t c) const;
};

enum class NodeKind : uint8_t {
  Empty,
  Char,
  Any,
  Set,
  LineStart,
  LineEnd,
  StringStart,
  StringEnd,
  WordBoundary,
  NotWordBoundary,
  Group,
  Sequence,
  Alternatives,
  Repeat,
  BackReference,
  Look,
  Atomic,
  Conditional,
  Fail,
};
enum class RepeatMode : uint8_t { Greedy, Lazy, Possessive };
constexpr uint32_t kUnlimited = UINT32_MAX;

struct Node {
  NodeKind kind = NodeKind::Empty;
  bool ignore_case = false, ascii = false, dot_all = false, multi_line = false;
  bool behind = false, negative = false;  // Look
  RepeatMode mode = RepeatMode::Greedy;
  char32_t c = 0;      // Char
  uint32_t index = 0;  // Set: its number; Group, BackReference, Conditional: the group
  uint32_t min = 0, max = 0;
  std::vector<uint32_t> children;
};

struct Tree {
  std::vector<Node> nodes;
  std::vector<CharSet> sets;
  uint32_t root = 0;
  uint32_t flags = 0;
  uint32_t group_count = 0;  // without group 0
  std::vector<std::pair<std::u32string, uint32_t>> names;
  std::vector<std::string> warnings;  // of sets that may mean more one day
};

struct ParseFailure {
  std::string message;  // UTF-8; empty: none
  int64_t position = -1;
  enum class Kind : uint8_t { Pattern, Overflow, Value } kind = Kind::Pattern;  // the others have no place
};
// In quotes for a message, those beyond ASCII as escapes.
std::string quoted_bytes(std::u32string_view bytes);
// `bytes`: the pattern is of bytes, so that characters end at U+00FF and classes are ASCII.
ParseFailure parse(const std::u32string& pattern, uint32_t flags, bool bytes, Tree& tree);

// Widths that a node can match, in characters; kUnlimited where there is no bound.
struct Widths {
  uint64_t min, max;
};
Widths widths_of(const Tree& tree, uint32_t node);

enum class Op : uint8_t {
  Char,        // c
  CharNoCase,  // c; x: ascii
  Any,         // but a newline
  AnyAll,
  Set,  // a: number of the set
  Accept,
  Fail,
  Jump,   // a
  Split,  // go on at a; if that fails, at b
  Save,   // a: slot
  LineStart,
  LineEnd,
  StringStart,
  StringEnd,
  StringEndOrNewline,
  WordBoundary,
  NotWordBoundary,  // x: ascii
  BackReference,    // a: group; x: 1 ignoring case, 2 ascii
  RepeatOne,  // a: min, b: max, x: RepeatMode; of the single-character instruction that follows; then go on after it
  Look,  // to the instruction after this up to Accept; a: go on at, b: characters to step back; x: 1 behind, 2 negative
  Atomic,      // the instructions up to Accept without ways back; a: go on at
  IfGroup,     // a: group; b: where to go when it has not matched
  Mark,        // a: slot of a position
  Progress,    // a: slot, b: where to go when nothing was consumed since Mark
  CountStart,  // a: slot
  CountLoop,   // a: slot, b: where the loop ends, x: RepeatMode; c, d: min and max
  CountNext,   // a: slot, b: the CountLoop
};

struct Instruction {
  Op op = Op::Fail;
  uint8_t x = 0;
  char32_t c = 0;
  uint32_t a = 0, b = 0, d = 0;
};

struct Program {
  std::vector<Instruction> code;
  std::vector<CharSet> sets;
  uint32_t flags = 0;
  uint32_t group_count = 0;
  uint32_t slot_count = 0;  // 2 for each group (0 included), the last group closed, marks and counters
  std::vector<std::pair<std::u32string, uint32_t>> names;
  // Characters below U+0100 that a match can begin with; all others may. Useless when `any_first`.
  uint32_t first[8] = {};
  bool any_first = true;
  bool bytes = false;

  uint32_t last_group_slot() const { return 2 * (group_count + 1); }
};
Program compile(Tree&& tree, bool bytes);

}  // namespace fermata::regex
