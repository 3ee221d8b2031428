// Python's syntax of regular expressions, to a tree. Messages and positions are CPython's.
#include <algorithm>

#include "base/utf8.h"
#include "builtins/regex_program.h"
#include "builtins/unicode.h"

namespace fermata::regex {

namespace {

constexpr uint32_t kMaxRepeat = UINT32_MAX;
constexpr int kMaxNesting = 200;
constexpr uint32_t kTypeFlags = kAscii | kUnicode | kLocale;

std::string to_text(std::u32string_view points) {
  std::string out;
  for (char32_t c : points) utf8::append(out, c);
  return out;
}
std::string quoted(std::u32string_view points) {
  return "'" + to_text(points) + "'";
}
}  // namespace

// Bytes in messages: those beyond ASCII as escapes.
std::string quoted_bytes(std::u32string_view points) {
  std::string out = "'";
  for (char32_t c : points) {
    if (c < 128)
      out += static_cast<char>(c);
    else
      for (char digit : {'\\', 'x', "0123456789abcdef"[c >> 4], "0123456789abcdef"[c & 15]}) out += digit;
  }
  return out + "'";
}

namespace {

constexpr bool is_octal(char32_t c) {
  return c >= '0' && c <= '7';
}
constexpr bool is_digit(char32_t c) {
  return c >= '0' && c <= '9';
}
int hex_value(char32_t c) {
  if (is_digit(c)) return static_cast<int>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<int>(c - 'a' + 10);
  return c >= 'A' && c <= 'F' ? static_cast<int>(c - 'A' + 10) : -1;
}

class Parser {
 public:
  Parser(const std::u32string& pattern, uint32_t flags, bool bytes, Tree& tree)
      : pattern_(pattern), flags_(flags), bytes_(bytes), tree_(tree) {}

  ParseFailure run() {
    uint32_t root = alternatives(0);
    if (!failed() && place_ < pattern_.size()) fail("unbalanced parenthesis", place_);
    if (restart_verbose_) {
      // (?x) at the start is only known after it was read: once more from the beginning.
      Tree fresh;
      tree_ = std::move(fresh);
      Parser again(pattern_, flags_ | kVerbose, bytes_, tree_);
      return again.run();
    }
    if (!failed()) {
      for (auto& [group, position] : forward_conditions_) {
        if (group > tree_.group_count) {
          fail("invalid group reference " + std::to_string(group), position);
          break;
        }
      }
    }
    if (!failed()) check_flags();
    tree_.root = root;
    tree_.flags = flags_;
    return std::move(failure_);
  }

 private:
  bool failed() const { return !failure_.message.empty() || restart_verbose_; }
  uint32_t fail(std::string message, size_t position) {
    if (!failed()) failure_ = {std::move(message), static_cast<int64_t>(position)};
    return 0;
  }

  // The flags that were given and those of the pattern together.
  void check_flags() {
    const char* wrong = nullptr;
    if (!bytes_ && (flags_ & kLocale)) wrong = "cannot use LOCALE flag with a str pattern";
    if (bytes_ && (flags_ & kUnicode)) wrong = "cannot use UNICODE flag with a bytes pattern";
    if ((flags_ & kAscii) && (flags_ & (bytes_ ? kLocale : kUnicode)))
      wrong = bytes_ ? "ASCII and LOCALE flags are incompatible" : "ASCII and UNICODE flags are incompatible";
    if (wrong) failure_ = {wrong, -1, ParseFailure::Kind::Value};
    if (!bytes_ && !(flags_ & kAscii)) flags_ |= kUnicode;
  }

  bool at_end() const { return place_ >= pattern_.size(); }
  char32_t peek(size_t ahead = 0) const { return place_ + ahead < pattern_.size() ? pattern_[place_ + ahead] : U'\0'; }
  bool next_is(char32_t c) const { return !at_end() && pattern_[place_] == c; }
  bool take(char32_t c) {
    if (!next_is(c)) return false;
    place_++;
    return true;
  }

  uint32_t add(Node node) {
    node.ignore_case = (flags_ & kIgnoreCase) != 0;
    node.ascii = bytes_ || (flags_ & kAscii) != 0;
    node.dot_all = (flags_ & kDotAll) != 0;
    node.multi_line = (flags_ & kMultiLine) != 0;
    tree_.nodes.push_back(std::move(node));
    return static_cast<uint32_t>(tree_.nodes.size() - 1);
  }
  uint32_t add(NodeKind kind) {
    Node node;
    node.kind = kind;
    return add(std::move(node));
  }
  uint32_t add_char(char32_t c) {
    Node node;
    node.kind = NodeKind::Char;
    node.c = c;
    return add(std::move(node));
  }
  uint32_t add_set(CharSet set) {
    set.ignore_case = (flags_ & kIgnoreCase) != 0;
    set.ascii = bytes_ || (flags_ & kAscii) != 0;
    set.seal();
    tree_.sets.push_back(std::move(set));
    Node node;
    node.kind = NodeKind::Set;
    node.index = static_cast<uint32_t>(tree_.sets.size() - 1);
    return add(std::move(node));
  }
  uint32_t add_with(NodeKind kind, uint32_t child, uint32_t index = 0) {
    Node node;
    node.kind = kind;
    node.index = index;
    node.children = {child};
    return add(std::move(node));
  }

  uint32_t alternatives(int depth) {
    if (depth > kMaxNesting) return fail("pattern nested too deeply", place_);
    std::vector<uint32_t> branches;
    do {
      branches.push_back(sequence(depth, depth == 0 && branches.empty()));
      if (failed()) return 0;
    } while (take('|'));
    if (branches.size() == 1) return branches[0];
    Node node;
    node.kind = NodeKind::Alternatives;
    node.children = std::move(branches);
    return add(std::move(node));
  }

  void skip_verbose() {
    while ((flags_ & kVerbose) && !at_end()) {
      if (peek() == ' ' || (peek() >= '\t' && peek() <= '\r')) {
        place_++;
      } else if (next_is('#')) {
        while (!at_end() && peek() != '\n') place_++;
      } else {
        break;
      }
    }
  }

  uint32_t sequence(int depth, bool first) {
    Node node;
    node.kind = NodeKind::Sequence;
    bool repeatable = false;  // the last item may take a quantifier
    bool repeated = false;    // and has one already
    while (!failed()) {
      skip_verbose();
      if (at_end() || next_is('|') || next_is(')')) break;
      const size_t start = place_;
      char32_t c = pattern_[place_];
      if (c == '*' || c == '+' || c == '?' || c == '{') {
        uint32_t min = 0, max = kUnlimited;
        if (c == '{' && !bounds(min, max)) {
          if (failed()) return 0;
          place_ = start + 1;
          node.children.push_back(add_char('{'));
          repeatable = true;
          repeated = false;
          continue;
        }
        if (c != '{') {
          place_++;
          if (c == '+') min = 1;
          if (c == '?') max = 1;
        }
        if (!repeatable) {
          if (repeated) return fail("multiple repeat", start);
          return fail("nothing to repeat", start);
        }
        Node repeat;
        repeat.kind = NodeKind::Repeat;
        repeat.min = min;
        repeat.max = max;
        if (take('?')) {
          repeat.mode = RepeatMode::Lazy;
        } else if (take('+')) {
          repeat.mode = RepeatMode::Possessive;
        }
        repeat.children = {node.children.back()};
        node.children.back() = add(std::move(repeat));
        repeatable = false;
        repeated = true;
        continue;
      }
      uint32_t item = 0;
      bool gives_item = true;
      bool is_position = false;
      place_++;
      switch (c) {
        case '^':
          item = add(NodeKind::LineStart);
          is_position = true;
          break;
        case '$':
          item = add(NodeKind::LineEnd);
          is_position = true;
          break;
        case '.': item = add(NodeKind::Any); break;
        case '[': item = set(start); break;
        case '(': item = group(start, depth, first && node.children.empty(), gives_item); break;
        case '\\': item = escape(start, is_position); break;
        default: item = add_char(c); break;
      }
      if (failed()) return 0;
      if (!gives_item) continue;
      node.children.push_back(item);
      repeatable = !is_position;
      repeated = false;
    }
    if (node.children.size() == 1) return node.children[0];
    return add(std::move(node));
  }

  // {m}, {m,}, {,n}, {m,n}: false when it is none and `{` stands for itself.
  bool bounds(uint32_t& min, uint32_t& max) {
    const size_t start = place_++;
    if (next_is('}')) return false;
    auto number = [&](uint64_t& out) {
      bool any = false;
      out = 0;
      while (is_digit(peek()) && !at_end()) {
        out = std::min<uint64_t>(out * 10 + (peek() - '0'), uint64_t{kMaxRepeat} + 1);
        place_++;
        any = true;
      }
      return any;
    };
    uint64_t low = 0, high = 0;
    bool has_low = number(low), has_high;
    if (take(',')) {
      has_high = number(high);
    } else {
      has_high = has_low;
      high = low;
      if (!has_low) return false;
    }
    if (!take('}')) return false;
    if ((has_low && low >= kMaxRepeat) || (has_high && high >= kMaxRepeat)) {
      fail("the repetition number is too large", start);
      failure_.kind = ParseFailure::Kind::Overflow;
      return false;
    }
    if (has_low) min = static_cast<uint32_t>(low);
    if (has_high) {
      max = static_cast<uint32_t>(high);
      if (max < min) {
        fail("min repeat greater than max repeat", start + 1);
        return false;
      }
    }
    return true;
  }

  static bool category(char32_t c, uint8_t& out) {
    switch (c) {
      case 'd': out = kDigits; return true;
      case 'D': out = kNotDigits; return true;
      case 's': out = kSpaces; return true;
      case 'S': out = kNotSpaces; return true;
      case 'w': out = kWords; return true;
      case 'W': out = kNotWords; return true;
      default: return false;
    }
  }

  // Escapes that mean the same within and without a set, after the backslash at `start`; `c` was taken.
  bool common_escape(size_t start, char32_t c, char32_t& out) {
    switch (c) {
      case 'a': out = 7; return true;
      case 'f': out = 12; return true;
      case 'n': out = 10; return true;
      case 'r': out = 13; return true;
      case 't': out = 9; return true;
      case 'v': out = 11; return true;
      case '\\': out = '\\'; return true;
      default: break;
    }
    const size_t digits = c == 'x' ? 2 : bytes_ ? 0 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (digits) {
      uint64_t value = 0;
      size_t count = 0;
      while (count < digits && !at_end() && hex_value(peek()) >= 0) {
        value = value * 16 + static_cast<unsigned>(hex_value(peek()));
        place_++;
        count++;
      }
      if (count != digits) {
        fail("incomplete escape " + to_text(std::u32string_view(pattern_).substr(start, place_ - start)), start);
        return true;
      }
      if (value > 0x10FFFF) {
        fail("bad escape " + to_text(std::u32string_view(pattern_).substr(start, place_ - start)), start);
        return true;
      }
      out = static_cast<char32_t>(value);
      return true;
    }
    return false;
  }

  uint32_t bad_escape(size_t start) {
    return fail("bad escape " + to_text(std::u32string_view(pattern_).substr(start, place_ - start)), start);
  }

  uint32_t escape(size_t start, bool& is_position) {
    if (at_end()) return fail("bad escape (end of pattern)", start);
    char32_t c = pattern_[place_++];
    uint8_t kind;
    if (category(c, kind)) {
      CharSet set;
      set.categories = kind;
      return add_set(std::move(set));
    }
    is_position = true;
    switch (c) {
      case 'A': return add(NodeKind::StringStart);
      case 'Z':
      case 'z': return add(NodeKind::StringEnd);
      case 'b': return add(NodeKind::WordBoundary);
      case 'B': return add(NodeKind::NotWordBoundary);
      default: break;
    }
    is_position = false;
    char32_t point;
    if (common_escape(start, c, point)) return failed() ? 0 : add_char(point);
    if (c == '0') {
      char32_t value = 0;
      for (int i = 0; i < 2 && is_octal(peek()); i++) value = value * 8 + (pattern_[place_++] - '0');
      return add_char(value);
    }
    if (is_digit(c)) {
      uint32_t number = c - '0';
      if (is_digit(peek())) {
        if (is_octal(c) && is_octal(peek()) && is_octal(peek(1))) {
          char32_t value = (c - '0') * 64 + (peek() - '0') * 8 + (peek(1) - '0');
          place_ += 2;
          if (value > 0377) {
            return fail("octal escape value " + to_text(std::u32string_view(pattern_).substr(start, place_ - start)) +
                            " outside of range 0-0o377",
                        start);
          }
          return add_char(value);
        }
        number = number * 10 + (pattern_[place_++] - '0');
      }
      return back_reference(number, start + 1);
    }
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return bad_escape(start);
    return add_char(c);
  }

  bool check_look_behind(uint32_t number) {
    if (number > look_behind_groups_) fail("cannot refer to group defined in the same lookbehind subpattern", place_);
    return !failed();
  }

  uint32_t back_reference(uint32_t number, size_t position) {
    if (number > tree_.group_count) return fail("invalid group reference " + std::to_string(number), position);
    if (std::find(open_groups_.begin(), open_groups_.end(), number) != open_groups_.end()) {
      return fail("cannot refer to an open group", position - (position > 0 && pattern_[position - 1] == '\\' ? 1 : 0));
    }
    if (!check_look_behind(number)) return 0;
    Node node;
    node.kind = NodeKind::BackReference;
    node.index = number;
    return add(std::move(node));
  }

  void warn_of_set(const char* operation, size_t position) {
    tree_.warnings.push_back(std::string("Possible ") + operation + " at position " + std::to_string(position));
  }

  uint32_t set(size_t start) {
    CharSet result;
    if (next_is('[')) warn_of_set("nested set", place_);
    result.negated = take('^');
    for (bool first = true;; first = false) {
      if (at_end()) return fail("unterminated character set", start);
      const size_t low_start = place_;
      char32_t c = pattern_[place_++];
      if (c == ']' && !first) break;
      uint8_t kind = 0;
      char32_t low = c;
      if (c == '\\' && !set_escape(low_start, low, kind)) return 0;
      if (!first && (c == '-' || c == '&' || c == '~' || c == '|') && next_is(c)) {
        warn_of_set(c == '-'   ? "set difference"
                    : c == '&' ? "set intersection"
                    : c == '~' ? "set symmetric difference"
                               : "set union",
                    low_start);
      }
      if (!next_is('-') || peek(1) == ']' || place_ + 1 >= pattern_.size()) {
        if (next_is('-') && place_ + 1 >= pattern_.size()) return fail("unterminated character set", start);
        add_item(result, low, low, kind);
        continue;
      }
      place_++;
      const size_t high_start = place_;
      char32_t high = pattern_[place_++];
      if (high == '-') warn_of_set("set difference", place_ - 2);
      uint8_t high_kind = 0;
      if (high == '\\' && !set_escape(high_start, high, high_kind)) return 0;
      if (kind || high_kind || high < low) {
        return fail(
            "bad character range " + to_text(std::u32string_view(pattern_).substr(low_start, place_ - low_start)),
            low_start);
      }
      add_item(result, low, high, 0);
    }
    return add_set(std::move(result));
  }

  static void add_item(CharSet& set, char32_t low, char32_t high, uint8_t kind) {
    if (kind) {
      set.categories |= kind;
    } else {
      set.ranges.push_back({low, high});
    }
  }

  // An escape within a set, after its backslash. False: failed.
  bool set_escape(size_t start, char32_t& out, uint8_t& kind) {
    if (at_end()) {
      fail("bad escape (end of pattern)", start);
      return false;
    }
    char32_t c = pattern_[place_++];
    if (category(c, kind)) return true;
    if (c == 'b') {
      out = 8;
      return true;
    }
    if (common_escape(start, c, out)) return !failed();
    if (is_octal(c)) {
      out = c - '0';
      for (int i = 0; i < 2 && is_octal(peek()); i++) out = out * 8 + (pattern_[place_++] - '0');
      if (out > 0377) {
        fail("octal escape value " + to_text(std::u32string_view(pattern_).substr(start, place_ - start)) +
                 " outside of range 0-0o377",
             start);
        return false;
      }
      return true;
    }
    if (is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
      bad_escape(start);
      return false;
    }
    out = c;
    return true;
  }

  // -- groups

  // The text up to `terminator`, which is taken.
  bool name_until(char32_t terminator, std::u32string& name) {
    const size_t start = place_;
    while (!at_end() && peek() != terminator) place_++;
    name = pattern_.substr(start, place_ - start);
    if (at_end()) {
      if (name.empty()) {
        fail("missing group name", start);
      } else {
        fail(std::string("missing ") + static_cast<char>(terminator) + ", unterminated name", start);
      }
      return false;
    }
    place_++;
    if (name.empty()) {
      fail("missing group name", start);
      return false;
    }
    return true;
  }

  bool check_name(const std::u32string& name, size_t start) {
    bool good = true;
    for (size_t i = 0; i < name.size(); i++) {
      good = good && unicode::has(name[i], i == 0 ? unicode::kIdentifierStart : unicode::kIdentifierPart) &&
             (!bytes_ || name[i] < 128);
    }
    if (!good) fail("bad character in group name " + (bytes_ ? quoted_bytes(name) : quoted(name)), start);
    return good;
  }

  int64_t group_number(const std::u32string& name) const {
    for (auto& [known, number] : tree_.names) {
      if (known == name) return number;
    }
    return -1;
  }

  uint32_t closed(size_t start, uint32_t node) {
    if (failed()) return 0;
    if (!take(')')) return fail("missing ), unterminated subpattern", start);
    return node;
  }

  uint32_t group(size_t start, int depth, bool at_pattern_start, bool& gives_item) {
    if (!take('?')) return capturing(start, depth, {});
    if (at_end()) return fail("unexpected end of pattern", place_);
    char32_t c = pattern_[place_++];
    switch (c) {
      case 'P': return python_group(start, depth);
      case ':': return scoped(start, depth, flags_);
      case '#':
        while (!at_end() && peek() != ')') place_++;
        if (at_end()) return fail("missing ), unterminated comment", start);
        place_++;
        gives_item = false;
        return 0;
      case '=':
      case '!': return look(start, depth, false, c == '!');
      case '<': {
        if (at_end()) return fail("unexpected end of pattern", place_);
        char32_t direction = pattern_[place_++];
        if (direction != '=' && direction != '!')
          return fail("unknown extension ?<" + to_text({&direction, 1}), start + 1);
        return look(start, depth, true, direction == '!');
      }
      case '(': return conditional(start, depth);
      case '>': {
        uint32_t body = scoped(start, depth, flags_);
        return failed() ? 0 : add_with(NodeKind::Atomic, body);
      }
      default: break;
    }
    if (c == '-' || flag_of(c)) return inline_flags(start, depth, c, at_pattern_start, gives_item);
    return fail("unknown extension ?" + to_text({&c, 1}), start + 1);
  }

  uint32_t scoped(size_t start, int depth, uint32_t flags) {
    const uint32_t outer = flags_;
    flags_ = flags;
    uint32_t body = closed(start, alternatives(depth + 1));
    flags_ = outer;
    return body;
  }

  uint32_t capturing(size_t start, int depth, const std::u32string& name) {
    const uint32_t number = ++tree_.group_count;
    if (!name.empty()) tree_.names.push_back({name, number});
    open_groups_.push_back(number);
    uint32_t body = scoped(start, depth, flags_);
    open_groups_.pop_back();
    return failed() ? 0 : add_with(NodeKind::Group, body, number);
  }

  uint32_t python_group(size_t start, int depth) {
    if (at_end()) return fail("unexpected end of pattern", place_);
    char32_t c = pattern_[place_++];
    const size_t name_start = place_;
    std::u32string name;
    if (c == '<') {
      if (!name_until('>', name) || !check_name(name, name_start)) return 0;
      int64_t known = group_number(name);
      if (known >= 0) {
        return fail("redefinition of group name " + quoted(name) + " as group " +
                        std::to_string(tree_.group_count + 1) + "; was group " + std::to_string(known),
                    name_start);
      }
      return capturing(start, depth, name);
    }
    if (c == '=') {
      if (!name_until(')', name) || !check_name(name, name_start)) return 0;
      int64_t known = group_number(name);
      if (known < 0) return fail("unknown group name " + quoted(name), name_start);
      return back_reference(static_cast<uint32_t>(known), name_start);
    }
    return fail("unknown extension ?P" + to_text({&c, 1}), start + 1);
  }

  uint32_t look(size_t start, int depth, bool behind, bool negative) {
    const uint32_t groups_before = look_behind_groups_;
    if (behind) look_behind_groups_ = std::min(groups_before, tree_.group_count);
    uint32_t body = scoped(start, depth, flags_);
    look_behind_groups_ = groups_before;
    if (failed()) return 0;
    if (behind) {
      Widths widths = widths_of(tree_, body);
      if (widths.min != widths.max) {
        fail("look-behind requires fixed-width pattern", 0);
        failure_.position = -1;
        return 0;
      }
    }
    Node node;
    node.kind = NodeKind::Look;
    node.behind = behind;
    node.negative = negative;
    node.children = {body};
    return add(std::move(node));
  }

  uint32_t conditional(size_t start, int depth) {
    const size_t name_start = place_;
    std::u32string name;
    if (!name_until(')', name)) return 0;
    uint32_t number = 0;
    if (std::all_of(name.begin(), name.end(), is_digit)) {
      uint64_t value = 0;
      for (char32_t c : name) value = std::min<uint64_t>(value * 10 + (c - '0'), kMaxRepeat);
      number = static_cast<uint32_t>(value);
      if (number == 0) return fail("bad group number", name_start);
      if (number >= 1'000'000) return fail("invalid group reference " + std::to_string(number), name_start);
      forward_conditions_.push_back({number, name_start});
    } else {
      if (!check_name(name, name_start)) return 0;
      int64_t known = group_number(name);
      if (known < 0) return fail("unknown group name " + quoted(name), name_start);
      number = static_cast<uint32_t>(known);
    }
    const bool is_open =
        number > tree_.group_count || std::find(open_groups_.begin(), open_groups_.end(), number) != open_groups_.end();
    if (look_behind_groups_ != UINT32_MAX && is_open) return fail("cannot refer to an open group", place_);
    if (!check_look_behind(number)) return 0;
    Node node;
    node.kind = NodeKind::Conditional;
    node.index = number;
    node.children.push_back(sequence(depth + 1, false));
    if (failed()) return 0;
    if (take('|')) {
      node.children.push_back(sequence(depth + 1, false));
      if (failed()) return 0;
      if (next_is('|')) return fail("conditional backref with more than two branches", place_);
    } else {
      node.children.push_back(add(NodeKind::Empty));
    }
    return closed(start, add(std::move(node)));
  }

  static uint32_t flag_of(char32_t c) {
    switch (c) {
      case 'i': return kIgnoreCase;
      case 'L': return kLocale;
      case 'm': return kMultiLine;
      case 's': return kDotAll;
      case 'x': return kVerbose;
      case 'a': return kAscii;
      case 'u': return kUnicode;
      default: return 0;
    }
  }

  uint32_t inline_flags(size_t start, int depth, char32_t c, bool at_pattern_start, bool& gives_item) {
    uint32_t on = 0, off = 0;
    while (c != '-') {
      uint32_t flag = flag_of(c);
      if (bytes_ && flag == kUnicode) return fail("bad inline flags: cannot use 'u' flag with a bytes pattern", place_);
      if (!bytes_ && flag == kLocale) return fail("bad inline flags: cannot use 'L' flag with a str pattern", place_);
      on |= flag;
      if ((flag & kTypeFlags) && (on & kTypeFlags) != flag)
        return fail("bad inline flags: flags 'a', 'u' and 'L' are incompatible", place_);
      if (at_end()) return fail("missing -, : or )", place_);
      c = pattern_[place_++];
      if (c == ')' || c == ':' || c == '-') break;
      if (!flag_of(c)) {
        bool letter = unicode::has(c, unicode::kAlpha);
        return fail(letter ? "unknown flag" : "missing -, : or )", place_ - 1);
      }
    }
    if (c == ')') {
      if (!at_pattern_start) return fail("global flags not at the start of the expression", start);
      if ((on & kVerbose) && !(flags_ & kVerbose)) {
        flags_ |= on;
        restart_verbose_ = true;
        return 0;
      }
      flags_ |= on;
      gives_item = false;
      return 0;
    }
    constexpr uint32_t kGlobal = kDebug;
    if (on & kGlobal) return fail("bad inline flags: cannot turn on global flag", place_ - 1);
    if (c == '-') {
      if (at_end()) return fail("missing flag", place_);
      c = pattern_[place_++];
      if (!flag_of(c)) return fail(unicode::has(c, unicode::kAlpha) ? "unknown flag" : "missing flag", place_ - 1);
      for (;;) {
        uint32_t flag = flag_of(c);
        if (flag & kTypeFlags) return fail("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", place_);
        off |= flag;
        if (at_end()) return fail("missing :", place_);
        c = pattern_[place_++];
        if (c == ':') break;
        if (!flag_of(c)) return fail(unicode::has(c, unicode::kAlpha) ? "unknown flag" : "missing :", place_ - 1);
      }
    }
    if (on & off) return fail("bad inline flags: flag turned on and off", place_ - 1);
    uint32_t flags = (flags_ | on) & ~off;
    if (on & kAscii) flags &= ~uint32_t{kUnicode};
    if (on & kUnicode) flags &= ~uint32_t{kAscii};
    return scoped(start, depth, flags);
  }

  const std::u32string& pattern_;
  uint32_t flags_;
  bool bytes_;
  Tree& tree_;
  size_t place_ = 0;
  ParseFailure failure_;
  bool restart_verbose_ = false;
  uint32_t look_behind_groups_ = UINT32_MAX;  // within a look-behind: the groups before it, which it may refer to
  std::vector<uint32_t> open_groups_;
  std::vector<std::pair<uint32_t, size_t>> forward_conditions_;
};

}  // namespace

ParseFailure parse(const std::u32string& pattern, uint32_t flags, bool bytes, Tree& tree) {
  return Parser(pattern, flags, bytes, tree).run();
}

}  // namespace fermata::regex
