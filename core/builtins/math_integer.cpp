// math's functions of ints: factorial, comb, perm, gcd, lcm, isqrt.
#include "builtins/math.h"
#include "builtins/numbers.h"
#include "objects/sequences.h"

namespace fermata {

namespace {

// Products of more factors would take minutes.
constexpr int64_t kCountable = 5'000'000;

// Product of low … high by halves, so that the factors stay of equal size.
Owned product_of_range(Heap& heap, int64_t low, int64_t high) {
  if (low > high) return Owned::integer(1);
  if (high - low < 8) {
    Owned product = Owned::integer(low);
    for (int64_t i = low + 1; i <= high; i++) product = int_multiply(heap, product, Value::integer(i));
    return product;
  }
  int64_t middle = low + (high - low) / 2;
  Owned left = product_of_range(heap, low, middle), right = product_of_range(heap, middle + 1, high);
  return int_multiply(heap, left, right);
}

Result<Owned> factorial_of(Vm& vm, Value value) {
  Owned number = TRY(vm.index_object(value));
  if (int_sign(number) < 0) return vm.value_error({"factorial() not defined for negative values"});
  int64_t n;
  if (!int_to_int64(number, n) || n > INT32_MAX) {
    return vm.overflow_error({"factorial() argument should not exceed ", int64_t{INT32_MAX}});
  }
  if (!vm.heap.can_allocate(static_cast<uint64_t>(n) * 4) || n > kCountable) return vm.memory_error();
  return product_of_range(vm.heap, 2, n);
}

Result<Owned> math_factorial(Vm& vm, Args args) {
  return factorial_of(vm, args[0]);
}

// n (n-1) … (n-k+1), divided by k! on the way when asked for.
Result<Owned> falling(Vm& vm, Value n, Value count, bool divide) {
  int64_t k;
  if (!int_to_int64(count, k) || k > kCountable) {
    return vm.overflow_error({divide ? "min(n - k, k) must not exceed " : "k must not exceed ", int64_t{INT32_MAX}});
  }
  Heap& heap = vm.heap;
  Owned result = Owned::integer(1), factor(n);
  for (int64_t i = 0; i < k; i++) {
    result = int_multiply(heap, result, factor);
    if (divide) result = int_floor_divide(heap, result, Value::integer(i + 1));
    factor = int_subtract(heap, factor, Value::integer(1));
  }
  return result;
}

Result<Owned> math_comb(Vm& vm, Args args) {
  Owned n = TRY(vm.index_object(args[0])), k = TRY(vm.index_object(args[1]));
  if (int_sign(n) < 0) return vm.value_error({"n must be a non-negative integer"});
  if (int_sign(k) < 0) return vm.value_error({"k must be a non-negative integer"});
  if (int_compare(k, n) > 0) return Owned::integer(0);
  Owned other = int_subtract(vm.heap, n, k);
  if (int_compare(other, k) < 0) k = other;
  int64_t small, count;
  if (int_to_int64(n, small) && small <= kCountable && int_to_int64(k, count))
    return int_floor_divide(vm.heap, product_of_range(vm.heap, small - count + 1, small),
                            product_of_range(vm.heap, 2, count));
  return falling(vm, n, k, true);
}

Result<Owned> math_perm(Vm& vm, Args args) {
  if (args[1].is_none()) return factorial_of(vm, args[0]);
  Owned n = TRY(vm.index_object(args[0])), k = TRY(vm.index_object(args[1]));
  if (int_sign(n) < 0) return vm.value_error({"n must be a non-negative integer"});
  if (int_sign(k) < 0) return vm.value_error({"k must be a non-negative integer"});
  if (int_compare(k, n) > 0) return Owned::integer(0);
  int64_t small, count;
  if (int_to_int64(n, small) && small <= kCountable && int_to_int64(k, count))
    return product_of_range(vm.heap, small - count + 1, small);
  return falling(vm, n, k, false);
}

Result<Owned> math_gcd(Vm& vm, Args args) {
  Owned result = Owned::integer(0);
  for (Value item : args.object<Tuple>(0)->span()) {
    Owned number = TRY(vm.index_object(item));
    result = int_gcd(vm.heap, result, number);
  }
  return result;
}

Result<Owned> math_lcm(Vm& vm, Args args) {
  Owned result = Owned::integer(1);
  for (Value item : args.object<Tuple>(0)->span()) {
    Owned number = TRY(vm.index_object(item));
    if (int_sign(number) == 0) {
      result = Owned::integer(0);
    } else if (int_sign(result) != 0) {
      Owned divisor = int_gcd(vm.heap, result, number);
      Owned quotient = int_floor_divide(vm.heap, result, divisor);
      Owned product = int_multiply(vm.heap, quotient, number);
      result = int_absolute(vm.heap, product);
    }
  }
  return result;
}

Result<Owned> math_isqrt(Vm& vm, Args args) {
  Owned number = TRY(vm.index_object(args[0]));
  if (int_sign(number) < 0) return vm.value_error({"isqrt() argument must be nonnegative"});
  return int_square_root(vm.heap, number);
}

const NativeRow rows[] = {
    {"comb(n, k, /)", math_comb}, {"factorial(n, /)", math_factorial}, {"gcd(*integers)", math_gcd},
    {"isqrt(n, /)", math_isqrt},  {"lcm(*integers)", math_lcm},        {"perm(n, k=None, /)", math_perm},
};

}  // namespace

extern const std::span<const NativeRow> math_integer_functions = rows;

}  // namespace fermata
