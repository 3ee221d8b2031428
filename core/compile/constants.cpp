// Constants and what is folded into them: literals, arithmetic of numbers, tuples of constants.
#include <bit>
#include <cstring>

#include "base/double_text.h"
#include "compile/unit.h"
#include "objects/int.h"

namespace fermata::compiler {
namespace {

// What __debug__ stands for.
bool truth_of_debug(const Compilation& compilation) {
  return compilation.options.optimize == 0;
}

bool is_identifier_like(std::string_view text) {
  for (char c : text)
    if (!(c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))) return false;
  return true;
}

Folded plain(char type, Value value) {
  return {std::string(1, type), Owned(value)};
}

Folded number(Owned value) {
  if (!value->is_small_int() && !value->is_float()) return {"", std::move(value)};
  uint64_t bits = value->bits();
  std::string key(1, value->is_float() ? 'f' : 'i');
  key.append(reinterpret_cast<const char*>(&bits), sizeof bits);
  return {std::move(key), std::move(value)};
}

Owned integer(Heap& heap, std::string_view digits) {
  uint32_t base = 10;
  if (digits.size() > 1 && digits[0] == '0' && digits[1] > '9') {
    base = digits[1] == 'x' ? 16 : digits[1] == 'o' ? 8 : 2;
    digits.remove_prefix(2);
  }
  return int_from_digits(heap, digits, base);
}

double real(std::string_view digits) {
  double value = 0;
  parse_double(digits, value);
  return value;
}

Folded complex(Compilation& compilation, double real, double imaginary) {
  const double parts[] = {real, imaginary};
  std::string key(1, 'c');
  key.append(reinterpret_cast<const char*>(parts), sizeof parts);
  return {std::move(key), compilation.types.complex(compilation.heap, real, imaginary)};
}

Folded literal(Compilation& compilation, const tree::Constant& node) {
  Heap& heap = compilation.heap;
  switch (node.value_kind) {
    case tree::ConstantKind::None: return plain('N', Value::none());
    case tree::ConstantKind::True: return plain('T', Value::boolean(true));
    case tree::ConstantKind::False: return plain('F', Value::boolean(false));
    case tree::ConstantKind::Ellipsis: return plain('E', Value::ellipsis());
    case tree::ConstantKind::Int: {
      Folded folded = number(integer(heap, node.text));
      if (folded.key.empty()) folded.key = text("I", node.text);
      return folded;
    }
    case tree::ConstantKind::Float: return number(Owned::real(real(node.text)));
    case tree::ConstantKind::Imaginary: return complex(compilation, 0, real(node.text));
    case tree::ConstantKind::Str: return fold_string(compilation, node.text);
    case tree::ConstantKind::Bytes: return {text("b", node.text), Owned(bytes_from(heap, node.text))};
  }
  __builtin_unreachable();
}

std::optional<Owned> integers(tree::BinaryOperator op, int64_t x, int64_t y) {
  __int128 result = 0;
  switch (op) {
    case tree::BinaryOperator::Add: result = __int128{x} + y; break;
    case tree::BinaryOperator::Sub: result = __int128{x} - y; break;
    case tree::BinaryOperator::Mult: result = __int128{x} * y; break;
    case tree::BinaryOperator::FloorDiv:
    case tree::BinaryOperator::Mod: {
      if (y == 0) return {};
      int64_t quotient = x / y - ((x % y != 0 && (x < 0) != (y < 0)) ? 1 : 0);
      result = op == tree::BinaryOperator::FloorDiv ? quotient : x - quotient * y;
      break;
    }
    case tree::BinaryOperator::Div:
      if (y == 0 || x > int64_t{1} << 52 || x < -(int64_t{1} << 52) || y > int64_t{1} << 52 || y < -(int64_t{1} << 52))
        return {};
      return Owned::real(static_cast<double>(x) / static_cast<double>(y));
    case tree::BinaryOperator::Pow:
      if (y < 0 || y > 64) return {};
      result = 1;
      for (int64_t i = 0; i < y; ++i) {
        result *= x;
        if (result > Value::kMaxInt || result < Value::kMinInt) return {};
      }
      break;
    case tree::BinaryOperator::LShift:
      if (y < 0 || y > 46) return {};
      result = __int128{x} * (int64_t{1} << y);
      break;
    case tree::BinaryOperator::RShift:
      if (y < 0) return {};
      result = x >> (y > 63 ? 63 : y);
      break;
    case tree::BinaryOperator::BitOr: result = x | y; break;
    case tree::BinaryOperator::BitXor: result = x ^ y; break;
    case tree::BinaryOperator::BitAnd: result = x & y; break;
    default: return {};
  }
  if (result > Value::kMaxInt || result < Value::kMinInt) return {};
  return Owned::integer(static_cast<int64_t>(result));
}

std::optional<Owned> reals(tree::BinaryOperator op, double x, double y) {
  switch (op) {
    case tree::BinaryOperator::Add: return Owned::real(x + y);
    case tree::BinaryOperator::Sub: return Owned::real(x - y);
    case tree::BinaryOperator::Mult: return Owned::real(x * y);
    case tree::BinaryOperator::Div:
      if (y == 0) return {};
      return Owned::real(x / y);
    default: return {};
  }
}

std::optional<Folded> fold_binary(Compilation& compilation, const tree::BinOp& node) {
  // Only numbers: anything else is not worth it, and its errors belong to the running program.
  if (!is_short_constant(&node)) return {};
  std::optional<Folded> left = fold(compilation, node.left);
  if (!left || !(left->value->is_small_int() || left->value->is_float())) return {};
  auto number_of = [](Value value) {
    return value.is_float() ? value.as_float() : static_cast<double>(value.as_int());
  };
  const bool adds = node.op == tree::BinaryOperator::Add;
  const auto* imaginary = node_cast<tree::Constant>(node.right);
  if (imaginary && imaginary->value_kind == tree::ConstantKind::Imaginary) {
    if (!adds && node.op != tree::BinaryOperator::Sub) return {};
    const double part = real(imaginary->text);
    const double zero = adds ? 0.0 : -0.0;  // the real part of the right side: -0.0 + 0.0 is 0.0
    return complex(compilation, number_of(left->value) + zero, adds ? part : -part);
  }
  std::optional<Folded> right = fold(compilation, node.right);
  if (!right || !(right->value->is_small_int() || right->value->is_float())) return {};
  std::optional<Owned> result;
  if (left->value->is_small_int() && right->value->is_small_int()) {
    result = integers(node.op, left->value->as_int(), right->value->as_int());
  } else {
    result = reals(node.op, number_of(left->value), number_of(right->value));
  }
  if (!result) return {};
  return number(std::move(*result));
}

std::optional<Folded> fold_unary(Compilation& compilation, const tree::UnaryOp& node) {
  std::optional<Folded> operand = fold(compilation, node.operand);
  if (!operand) return {};
  Value value = operand->value;
  switch (node.op) {
    case tree::UnaryOperator::USub:
      if (value.is_small_int() && value.as_int() != Value::kMinInt) return number(Owned::integer(-value.as_int()));
      if (value.is_float()) return number(Owned::real(-value.as_float()));
      return {};
    case tree::UnaryOperator::UAdd:
      if (value.is_small_int() || value.is_float()) return operand;
      return {};
    case tree::UnaryOperator::Invert:
      if (value.is_small_int()) return number(Owned::integer(~value.as_int()));
      return {};
    case tree::UnaryOperator::Not: {
      std::optional<bool> truth = known_truth(compilation, node.operand);
      if (!truth) return {};
      return plain(*truth ? 'F' : 'T', Value::boolean(!*truth));
    }
  }
  return {};
}

}  // namespace

Folded fold_string(Compilation& compilation, std::string_view contents) {
  Heap& heap = compilation.heap;
  if (is_identifier_like(contents)) return {text("s", contents), Owned(Value(heap.intern(contents)))};
  return {text("s", contents), Owned(str_from_utf8(heap, contents))};
}

std::optional<Folded> fold(Compilation& compilation, const tree::Expression* node) {
  switch (node->kind) {
    case NodeKind::Constant: return literal(compilation, *node_cast<tree::Constant>(node));
    case NodeKind::UnaryOp: return fold_unary(compilation, *node_cast<tree::UnaryOp>(node));
    case NodeKind::BinOp: return fold_binary(compilation, *node_cast<tree::BinOp>(node));
    case NodeKind::Name:
      if (node_cast<tree::Name>(node)->id == "__debug__")
        return truth_of_debug(compilation) ? plain('T', Value::boolean(true)) : plain('F', Value::boolean(false));
      return {};
    case NodeKind::Tuple: {
      const auto& items = node_cast<tree::Tuple>(node)->elts;
      if (!is_constant(node)) return {};
      std::string key = "(";
      Ref<Tuple> tuple = new_tuple(compilation.heap, static_cast<uint32_t>(items.size()));
      for (uint32_t i = 0; i < items.size(); ++i) {
        std::optional<Folded> item = fold(compilation, items[i]);
        if (!item) return {};
        key.append(std::to_string(item->key.size())).push_back(':');
        key.append(item->key);
        tuple->items()[i] = item->value.leak();
      }
      key.push_back(')');
      return Folded{std::move(key), Owned(std::move(tuple))};
    }
    default: return {};
  }
}

bool is_short_constant(const tree::Expression* node) {
  constexpr int kMostFolded = 64;
  int length = 0;
  for (const tree::Expression* left = node; is_kind(left, NodeKind::BinOp); left = node_cast<tree::BinOp>(left)->left)
    if (++length > kMostFolded || !is_constant(node_cast<tree::BinOp>(left)->right)) return false;
  return is_constant(node);
}

bool is_constant(const tree::Expression* node) {
  switch (node->kind) {
    case NodeKind::Constant: return true;
    case NodeKind::Name: return node_cast<tree::Name>(node)->id == "__debug__";
    case NodeKind::UnaryOp: return is_constant(node_cast<tree::UnaryOp>(node)->operand);
    case NodeKind::BinOp:
      for (; is_kind(node, NodeKind::BinOp); node = node_cast<tree::BinOp>(node)->left)
        if (!is_constant(node_cast<tree::BinOp>(node)->right)) return false;
      return is_constant(node);
    case NodeKind::Tuple:
      for (const tree::Expression* item : node_cast<tree::Tuple>(node)->elts)
        if (!is_constant(item)) return false;
      return true;
    default: return false;
  }
}

std::optional<bool> known_truth(const Compilation& compilation, const tree::Expression* node) {
  if (const auto* name = node_cast<tree::Name>(node))
    return name->id == "__debug__" ? std::optional<bool>(truth_of_debug(compilation)) : std::nullopt;
  if (const auto* unary = node_cast<tree::UnaryOp>(node)) {
    if (unary->op != tree::UnaryOperator::Not) return {};
    std::optional<bool> truth = known_truth(compilation, unary->operand);
    return truth ? std::optional<bool>(!*truth) : std::nullopt;
  }
  const auto* constant = node_cast<tree::Constant>(node);
  if (!constant) return {};
  switch (constant->value_kind) {
    case tree::ConstantKind::None:
    case tree::ConstantKind::False: return false;
    case tree::ConstantKind::True:
    case tree::ConstantKind::Ellipsis: return true;
    case tree::ConstantKind::Int: {
      std::string_view digits = constant->text;
      if (digits.size() > 1 && digits[0] == '0') digits.remove_prefix(digits[1] > '9' ? 2 : 1);
      return digits.find_first_not_of('0') != digits.npos;
    }
    case tree::ConstantKind::Str:
    case tree::ConstantKind::Bytes: return !constant->text.empty();
    default: return {};
  }
}

}  // namespace fermata::compiler
