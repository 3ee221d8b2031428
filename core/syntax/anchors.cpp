#include "syntax/anchors.h"

#include <string>

#include "base/arena.h"
#include "syntax/characters.h"
#include "syntax/parser.h"

namespace fermata::syntax {

namespace {

// The first character behind `place` that is no closing parenthesis, blank, comment or joined line: parentheses around
// an operand are in no node's span.
uint32_t skip_to_token(std::string_view source, uint32_t place, uint32_t end, char also_skipped) {
  while (place < end) {
    char c = source[place];
    if (c == '#') {
      while (place < end && source[place] != '\n') place++;
    } else if (is(c, kBlank) || c == '\n' || c == '\r' || c == '\\' || c == also_skipped) {
      place++;
    } else {
      break;
    }
  }
  return place;
}

}  // namespace

std::optional<Span> anchor(const Expression* expression, std::string_view source) {
  if (auto* operation = node_cast<BinOp>(expression)) {
    // CPython takes what stands behind the first character for a second one, be it the parenthesis of `a -(b)`.
    Span span = operation->operator_span;
    span.end = span.start + 1;
    if (span.end < operation->right->span.start) {
      char next = source[span.end];
      bool is_gap = is(next, kBlank) || next == '\n' || next == '\r' || next == '\\' || next == '#';
      if (!is_gap) span.end++;
    }
    return span;
  }
  // The bracket that opens the arguments is the first one behind the function and parentheses around it.
  if (auto* call = node_cast<Call>(expression)) {
    return Span{skip_to_token(source, call->func->span.end, call->span.end, ')'), call->span.end};
  }
  if (auto* subscript = node_cast<Subscript>(expression)) {
    return Span{skip_to_token(source, subscript->value->span.end, subscript->span.end, ')'), subscript->span.end};
  }
  return std::nullopt;
}

std::optional<Span> anchor_in(std::string_view segment) {
  // A segment of several lines is cut out of brackets that made it one expression.
  std::string wrapped = "(\n" + std::string(segment) + "\n)";
  Arena arena;
  ParseResult result = parse(arena, wrapped, ParseMode::Expression);
  if (result.module == nullptr) return std::nullopt;
  std::optional<Span> found = anchor(result.module->expression, wrapped);
  if (!found) return std::nullopt;
  return Span{found->start - 2, found->end - 2};
}

bool shows_marks(std::string_view lines, Span marked, bool has_anchor) {
  Arena arena;
  ParseResult result = parse(arena, lines, ParseMode::Module);
  if (result.module != nullptr) {
    if (result.module->body.empty()) return false;
    const Statement* statement = result.module->body[0];
    const Expression* value = nullptr;
    if (auto* returned = node_cast<Return>(statement)) {
      auto* call = node_cast<Call>(returned->value);
      if (call != nullptr && is_kind(call->func, NodeKind::Name)) value = call;
    } else if (auto* assign = node_cast<Assign>(statement)) {
      bool is_name = assign->targets.size() == 1 && is_kind(assign->targets[0], NodeKind::Name);
      if (is_name && is_kind(assign->value, NodeKind::Call)) value = assign->value;
    }
    size_t end = lines.find_last_not_of("\r\n") + 1;
    bool reaches_last_line = lines.substr(0, end).find('\n', marked.end) == std::string_view::npos;
    if (value != nullptr && value->span == marked && reaches_last_line) return false;
  }
  if (has_anchor) return true;
  std::string_view before = lines.substr(0, marked.start), behind = lines.substr(marked.end);
  auto is_text = [](std::string_view text) { return text.find_first_not_of(" \t\f\r\n") != std::string_view::npos; };
  return is_text(before) || is_text(behind);
}

}  // namespace fermata::syntax
