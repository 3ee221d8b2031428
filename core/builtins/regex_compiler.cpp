// The tree of a regular expression to a program, and what is asked of sets and trees on the way.
#include <algorithm>

#include "builtins/regex_program.h"
#include "builtins/unicode.h"

namespace fermata::regex {

using unicode::Mapping;

bool is_word(char32_t c, bool ascii) {
  if (c < 128) return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  return !ascii && unicode::has(c, unicode::kAlphanumeric);
}

bool in_categories(char32_t c, uint8_t categories, bool ascii) {
  auto digit = [&] { return ascii || c < 128 ? c >= '0' && c <= '9' : unicode::decimal_value(c) >= 0; };
  auto space = [&] { return ascii ? c == ' ' || (c >= 9 && c <= 13) : unicode::is_space(c); };
  return ((categories & kDigits) && digit()) || ((categories & kNotDigits) && !digit()) ||
         ((categories & kSpaces) && space()) || ((categories & kNotSpaces) && !space()) ||
         ((categories & kWords) && is_word(c, ascii)) || ((categories & kNotWords) && !is_word(c, ascii));
}

namespace {

char32_t lower(char32_t c, bool ascii) {
  if (c < 128) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  if (c == 0x130) return ascii ? c : U'i';  // its full mapping has two characters
  return ascii ? c : unicode::map_simple(Mapping::Lower, c);
}

// One of the characters that are the same but for case: that in which all of them end, whether their small letters are
// one (K and the sign of Kelvin) or only their capital ones (s and the long s).
char32_t folded(char32_t c, bool ascii) {
  const char32_t small = lower(c, ascii);
  if (ascii) return small;
  switch (small) {  // whose capital letters are the same, and longer than one character
    case 0x1FD3: return 0x390;
    case 0x1FE3: return 0x3B0;
    case 0xFB05: return 0xFB06;
    default: return unicode::map_simple(Mapping::Upper, small);
  }
}

bool in_ranges(const std::vector<std::pair<char32_t, char32_t>>& ranges, char32_t c) {
  return std::any_of(ranges.begin(), ranges.end(), [&](auto& range) { return c >= range.first && c <= range.second; });
}

}  // namespace

bool same_ignoring_case(char32_t a, char32_t b, bool ascii) {
  return a == b || folded(a, ascii) == folded(b, ascii);
}

bool same_in_small(char32_t a, char32_t b, bool ascii) {
  return lower(a, ascii) == lower(b, ascii);
}

bool CharSet::has_slowly(char32_t c) const {
  const bool found = in_ranges(ranges, c) || (categories && in_categories(c, categories, ascii)) ||
                     (ignore_case && in_ranges(ranges, folded(c, ascii)));
  return found != negated;
}

void CharSet::seal() {
  constexpr char32_t kLastCased = 0x1E943;
  const size_t given = ignore_case ? ranges.size() : 0;
  for (size_t i = 0; i < given; i++) {
    for (char32_t c = ranges[i].first; c <= std::min(ranges[i].second, kLastCased); c++) {
      const char32_t other = folded(c, ascii);
      if (other == c || in_ranges(ranges, other)) continue;
      if (ranges.size() > given && ranges.back().second + 1 == other)
        ranges.back().second++;
      else
        ranges.push_back({other, other});
    }
  }
  for (char32_t c = 0; c < 256; c++) {
    if (has_slowly(c)) low[c >> 5] |= 1u << (c & 31);
  }
}

Widths widths_of(const Tree& tree, uint32_t index) {
  const Node& node = tree.nodes[index];
  auto multiply = [](uint64_t a, uint64_t b) -> uint64_t {
    return a == 0 || b == 0                     ? 0
           : a >= kUnlimited || b >= kUnlimited ? kUnlimited
                                                : std::min<uint64_t>(a * b, kUnlimited);
  };
  switch (node.kind) {
    case NodeKind::Char:
    case NodeKind::Any:
    case NodeKind::Set: return {1, 1};
    case NodeKind::Group:
    case NodeKind::Atomic: return widths_of(tree, node.children[0]);
    case NodeKind::Sequence: {
      Widths total{0, 0};
      for (uint32_t child : node.children) {
        Widths each = widths_of(tree, child);
        total.min = std::min<uint64_t>(total.min + each.min, kUnlimited);
        total.max = std::min<uint64_t>(total.max + each.max, kUnlimited);
      }
      return total;
    }
    case NodeKind::Alternatives:
    case NodeKind::Conditional: {
      Widths all{kUnlimited, 0};
      for (uint32_t child : node.children) {
        Widths each = widths_of(tree, child);
        all.min = std::min(all.min, each.min);
        all.max = std::max(all.max, each.max);
      }
      return all;
    }
    case NodeKind::Repeat: {
      Widths body = widths_of(tree, node.children[0]);
      return {multiply(body.min, node.min), multiply(body.max, node.max)};
    }
    case NodeKind::BackReference: {
      // As wide as the group: found by its number.
      for (const Node& other : tree.nodes) {
        if (other.kind == NodeKind::Group && other.index == node.index) return widths_of(tree, other.children[0]);
      }
      return {0, kUnlimited};
    }
    default: return {0, 0};
  }
}

namespace {

class Compiler {
 public:
  Compiler(Tree&& tree, bool bytes) : tree_(std::move(tree)) {
    program_.bytes = bytes;
    program_.flags = tree_.flags;
    program_.group_count = tree_.group_count;
    program_.slot_count = 2 * (tree_.group_count + 1) + 1;
  }

  Program run() {
    find_first();
    emit(tree_.root);
    add(Op::Accept);
    program_.sets = std::move(tree_.sets);
    program_.names = std::move(tree_.names);
    return std::move(program_);
  }

 private:
  uint32_t here() const { return static_cast<uint32_t>(program_.code.size()); }
  Instruction& at(uint32_t place) { return program_.code[place]; }
  uint32_t add(Op op, uint32_t a = 0, uint32_t b = 0, uint8_t x = 0) {
    Instruction instruction;
    instruction.op = op;
    instruction.a = a;
    instruction.b = b;
    instruction.x = x;
    program_.code.push_back(instruction);
    return here() - 1;
  }

  bool is_single(uint32_t index) const {
    NodeKind kind = tree_.nodes[index].kind;
    return kind == NodeKind::Char || kind == NodeKind::Any || kind == NodeKind::Set;
  }

  void emit(uint32_t index) {
    const Node node = tree_.nodes[index];
    const uint8_t ascii = node.ascii ? 1 : 0;
    switch (node.kind) {
      case NodeKind::Empty: break;
      case NodeKind::Fail: add(Op::Fail); break;
      case NodeKind::Char: {
        const bool cased = node.ignore_case && (node.c >= 128 || is_word(node.c | 32, true));
        at(add(cased ? Op::CharNoCase : Op::Char, 0, 0, ascii)).c = node.c;
        break;
      }
      case NodeKind::Any: add(node.dot_all ? Op::AnyAll : Op::Any); break;
      case NodeKind::Set: add(Op::Set, node.index); break;
      case NodeKind::LineStart: add(node.multi_line ? Op::LineStart : Op::StringStart); break;
      case NodeKind::LineEnd: add(node.multi_line ? Op::LineEnd : Op::StringEndOrNewline); break;
      case NodeKind::StringStart: add(Op::StringStart); break;
      case NodeKind::StringEnd: add(Op::StringEnd); break;
      case NodeKind::WordBoundary: add(Op::WordBoundary, 0, 0, ascii); break;
      case NodeKind::NotWordBoundary: add(Op::NotWordBoundary, 0, 0, ascii); break;
      case NodeKind::BackReference:
        add(Op::BackReference, node.index, 0, static_cast<uint8_t>((node.ignore_case ? 1 : 0) | ascii << 1));
        break;
      case NodeKind::Group:
        add(Op::Save, 2 * node.index);
        emit(node.children[0]);
        add(Op::Save, 2 * node.index + 1);
        break;
      case NodeKind::Sequence:
        for (uint32_t child : node.children) emit(child);
        break;
      case NodeKind::Alternatives: emit_alternatives(node); break;
      case NodeKind::Repeat: emit_repeat(node); break;
      case NodeKind::Look: {
        auto back = static_cast<uint32_t>(node.behind ? widths_of(tree_, node.children[0]).min : 0);
        uint32_t look = add(Op::Look, 0, back, static_cast<uint8_t>((node.behind ? 1 : 0) | (node.negative ? 2 : 0)));
        emit(node.children[0]);
        add(Op::Accept);
        at(look).a = here();
        break;
      }
      case NodeKind::Atomic: emit_atomic([&] { emit(node.children[0]); }); break;
      case NodeKind::Conditional: {
        uint32_t test = add(Op::IfGroup, node.index);
        emit(node.children[0]);
        uint32_t jump = add(Op::Jump);
        at(test).b = here();
        emit(node.children[1]);
        at(jump).a = here();
        break;
      }
    }
  }

  void emit_alternatives(const Node& node) {
    std::vector<uint32_t> ends;
    for (size_t i = 0; i < node.children.size(); i++) {
      if (i + 1 == node.children.size()) {
        emit(node.children[i]);
        break;
      }
      uint32_t split = add(Op::Split, here() + 1);
      emit(node.children[i]);
      ends.push_back(add(Op::Jump));
      at(split).b = here();
    }
    for (uint32_t end : ends) at(end).a = here();
  }

  template <typename Body>
  void emit_atomic(Body&& body) {
    uint32_t atomic = add(Op::Atomic);
    body();
    add(Op::Accept);
    at(atomic).a = here();
  }

  // Split that prefers the body (or, lazy, what follows); its other way is set later.
  uint32_t add_split(RepeatMode mode) { return add(Op::Split, 0, 0, static_cast<uint8_t>(mode)); }
  void set_split(uint32_t split, uint32_t body, uint32_t end) {
    bool lazy = at(split).x == static_cast<uint8_t>(RepeatMode::Lazy);
    at(split).a = lazy ? end : body;
    at(split).b = lazy ? body : end;
  }

  void emit_repeat(const Node& node) {
    const uint32_t body = node.children[0];
    if (node.max == 0) return;
    if (is_single(body)) {
      if (node.min == 1 && node.max == 1) return emit(body);
      add(Op::RepeatOne, node.min, node.max, static_cast<uint8_t>(node.mode));
      emit(body);
      return;
    }
    if (node.mode == RepeatMode::Possessive) {
      Node greedy = node;
      greedy.mode = RepeatMode::Greedy;
      return emit_atomic([&] { emit_repeat(greedy); });
    }
    if (node.min == 0 && node.max == 1) {
      uint32_t split = add_split(node.mode);
      emit(body);
      set_split(split, split + 1, here());
      return;
    }
    if (node.min <= 1 && node.max == kUnlimited) return emit_star(node, body);
    emit_counted(node, body);
  }

  // Unlimited repetition. A body that matched nothing ends the loop.
  void emit_star(const Node& node, uint32_t body) {
    if (node.min == 1) emit(body);
    const bool may_be_empty = widths_of(tree_, body).min == 0;
    uint32_t split = add_split(node.mode);
    uint32_t slot = 0;
    if (may_be_empty) {
      slot = program_.slot_count++;
      add(Op::Mark, slot);
    }
    emit(body);
    uint32_t progress = may_be_empty ? add(Op::Progress, slot) : 0;
    add(Op::Jump, split);
    set_split(split, split + 1, here());
    if (may_be_empty) at(progress).b = here();
  }

  void emit_counted(const Node& node, uint32_t body) {
    const uint32_t slot = program_.slot_count++;
    const bool may_be_empty = widths_of(tree_, body).min == 0;
    const uint32_t mark = may_be_empty ? program_.slot_count++ : 0;
    add(Op::CountStart, slot);
    uint32_t loop = add(Op::CountLoop, slot, 0, static_cast<uint8_t>(node.mode));
    at(loop).c = node.min;
    at(loop).d = node.max;
    if (may_be_empty) add(Op::Mark, mark);
    emit(body);
    // Only once the minimum is reached does matching nothing end the loop; the rest of it would match nothing too.
    uint32_t progress = may_be_empty ? add(Op::Progress, mark) : 0;
    add(Op::CountNext, slot, loop);
    at(loop).b = here();
    if (may_be_empty) at(progress).b = here();
  }

  // -- what a match can begin with

  void find_first() {
    uint32_t bits[8] = {};
    if (widths_of(tree_, tree_.root).min == 0) return;
    if (!collect_first(tree_.root, bits)) return;
    std::copy(bits, bits + 8, program_.first);
    program_.any_first = false;
  }

  // False: it cannot be said.
  bool collect_first(uint32_t index, uint32_t bits[8]) {
    const Node& node = tree_.nodes[index];
    auto mark = [&](char32_t c) {
      if (c < 256) bits[c >> 5] |= 1u << (c & 31);
    };
    switch (node.kind) {
      case NodeKind::Char:
        for (char32_t c = 0; c < 256; c++) {
          if (c == node.c || (node.ignore_case && same_ignoring_case(c, node.c, node.ascii))) mark(c);
        }
        return true;
      case NodeKind::Set:
        for (uint32_t i = 0; i < 8; i++) bits[i] |= tree_.sets[node.index].low[i];
        return true;
      case NodeKind::Group:
      case NodeKind::Atomic: return collect_first(node.children[0], bits);
      case NodeKind::Repeat: return node.min > 0 && collect_first(node.children[0], bits);
      case NodeKind::Alternatives:
        for (uint32_t child : node.children) {
          if (widths_of(tree_, child).min == 0 || !collect_first(child, bits)) return false;
        }
        return true;
      case NodeKind::Sequence:
        for (uint32_t child : node.children) {
          const Node& item = tree_.nodes[child];
          if (item.kind == NodeKind::WordBoundary || item.kind == NodeKind::LineStart) continue;
          if (widths_of(tree_, child).min > 0) return collect_first(child, bits);
          // What may be left out begins the match as well as what follows it.
          if (item.kind != NodeKind::Repeat || item.max == 0 || widths_of(tree_, item.children[0]).min == 0 ||
              !collect_first(item.children[0], bits))
            return false;
        }
        return false;
      default: return false;
    }
  }

  Tree tree_;
  Program program_;
};

}  // namespace

Program compile(Tree&& tree, bool bytes) {
  return Compiler(std::move(tree), bytes).run();
}

}  // namespace fermata::regex
