// math's functions of many numbers: fsum, prod, sumprod, hypot, dist.
#include <algorithm>
#include <cmath>
#include <vector>

#include "builtins/arguments.h"
#include "builtins/math.h"
#include "builtins/numbers.h"
#include "objects/sequences.h"

namespace fermata {

namespace {

// An exact running sum: floats that do not overlap, smallest first (Shewchuk, "Adaptive Precision Floating-Point
// Arithmetic", 1997).
class ExactSum {
 public:
  // Finite numbers only. False when the sum left the range on the way.
  bool add(double x) {
    size_t kept = 0;
    for (double y : parts_) {
      if (std::fabs(x) < std::fabs(y)) std::swap(x, y);
      double high = x + y, low = y - (high - x);
      if (low != 0) parts_[kept++] = low;
      x = high;
    }
    parts_.resize(kept);
    if (x != 0) parts_.push_back(x);
    return std::isfinite(x);
  }

  // Rounded once, halves to even.
  double value() const {
    if (parts_.empty()) return 0;
    size_t n = parts_.size() - 1;
    double high = parts_[n], low = 0;
    while (n > 0) {
      double x = high, y = parts_[--n];
      high = x + y;
      low = y - (high - x);
      if (low != 0) break;
    }
    if (n > 0 && ((low < 0 && parts_[n - 1] < 0) || (low > 0 && parts_[n - 1] > 0))) {
      double doubled = low * 2, x = high + doubled;
      if (doubled == x - high) high = x;
    }
    return high;
  }

 private:
  std::vector<double> parts_;
};

Result<Owned> math_fsum(Vm& vm, Args args) {
  ExactSum sum;
  double special = 0, infinities = 0;
  bool has_special = false;
  Items items = TRY(items_argument(vm, args[0]));
  for (Value item : items.span) {
    double x = TRY(double_from_number(vm, item));
    if (!std::isfinite(x)) {
      if (std::isinf(x)) infinities += x;
      special += x;
      has_special = true;
    } else if (!sum.add(x)) {
      return vm.overflow_error({"intermediate overflow in fsum"});
    }
  }
  if (!has_special) return Owned::real(sum.value());
  if (std::isnan(infinities)) return vm.value_error({"-inf + inf in fsum"});
  return Owned::real(special);
}

Result<Owned> multiplied(Vm& vm, Value left, Value right) {
  Owned quick = TRY(number_binary(vm, Operator::Multiply, left, right));
  return quick->is_not_implemented() ? vm.binary(Operator::Multiply, left, right) : Result<Owned>(std::move(quick));
}

Result<Owned> math_prod(Vm& vm, Args args) {
  Owned product(args[1]);
  Items items = TRY(items_argument(vm, args[0]));
  for (Value item : items.span) product = TRY(multiplied(vm, product, item));
  return product;
}

Result<Owned> math_sumprod(Vm& vm, Args args) {
  Items first = TRY(items_argument(vm, args[0])), second = TRY(items_argument(vm, args[1]));
  std::span<const Value> p = first.span, q = second.span;
  if (p.size() != q.size()) return vm.value_error({"Inputs are not the same length"});
  // Floats (and ints among them) are summed exactly; anything else with its own operators.
  auto is_plain_float = [](Value value) { return value.is_float() || value.is_small_int(); };
  bool floats = false, plain = true;
  for (size_t i = 0; i < p.size(); i++) {
    plain = plain && is_plain_float(p[i]) && is_plain_float(q[i]);
    floats = floats || p[i].is_float() || q[i].is_float();
  }
  if (plain && floats) {
    ExactSum sum;
    double rough = 0;
    bool exact = true;
    for (size_t i = 0; i < p.size(); i++) {
      double x = p[i].is_float() ? p[i].as_float() : static_cast<double>(p[i].as_int());
      double y = q[i].is_float() ? q[i].as_float() : static_cast<double>(q[i].as_int());
      double product = x * y;
      rough += product;
      exact = exact && std::isfinite(product) && sum.add(product) && sum.add(std::fma(x, y, -product));
    }
    return Owned::real(exact ? sum.value() : rough);
  }
  Owned total = Owned::integer(0);
  for (size_t i = 0; i < p.size(); i++) {
    Owned product = TRY(multiplied(vm, p[i], q[i]));
    total = TRY(vm.binary(Operator::Add, total, product));
  }
  return total;
}

// Square root of the sum of squares, scaled by the largest so that nothing overflows, with the squares' rounding errors
// kept and one step of correction.
double vector_norm(const std::vector<double>& parts) {
  double largest = 0;
  bool nan = false;
  for (double x : parts) {
    if (std::isnan(x)) nan = true;
    largest = std::max(largest, std::fabs(x));
  }
  if (std::isinf(largest)) return largest;
  if (nan) return NAN;
  if (largest == 0 || parts.size() == 1) return largest;
  int exponent;
  std::frexp(largest, &exponent);
  double high = 1, low = 0;
  for (double x : parts) {
    x = std::ldexp(x, -exponent);
    double square = x * x, error = std::fma(x, x, -square);
    double sum = high + square;
    low += (square - (sum - high)) + error;
    high = sum;
  }
  double root = std::sqrt(high - 1 + low);
  double square = root * root, error = std::fma(root, root, -square);
  root += ((high - 1 - square) + (low - error)) / (2 * root);
  return std::ldexp(root, exponent);
}

Result<Owned> math_hypot(Vm& vm, Args args) {
  std::vector<double> parts;
  for (Value item : args.object<Tuple>(0)->span()) parts.push_back(TRY(double_from_number(vm, item)));
  return Owned::real(vector_norm(parts));
}

Result<Owned> math_dist(Vm& vm, Args args) {
  Ref<List> p = TRY(vm.to_list(args[0])), q = TRY(vm.to_list(args[1]));
  if (p->length != q->length) return vm.value_error({"both points must have the same number of dimensions"});
  std::vector<double> parts;
  for (uint32_t i = 0; i < p->length; i++) {
    double x = TRY(double_from_number(vm, p->items[i])), y = TRY(double_from_number(vm, q->items[i]));
    parts.push_back(x - y);
  }
  return Owned::real(vector_norm(parts));
}

const NativeRow rows[] = {
    {"dist(p, q, /)", math_dist},
    {"fsum(seq, /)", math_fsum, NativeKind::Function, nullptr, 0},
    {"hypot(*coordinates)", math_hypot},
    {"prod(iterable, /, *, start=1)", math_prod, NativeKind::Function, nullptr, 0},
    {"sumprod(p, q, /)", math_sumprod, NativeKind::Function, nullptr, 0},
};

}  // namespace

extern const std::span<const NativeRow> math_sequence_functions = rows;

}  // namespace fermata
