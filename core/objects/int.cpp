#include "objects/int.h"

#include <bit>
#include <cmath>
#include <cstdlib>
#include <numeric>
#include <vector>

#include "base/double_text.h"
#include "base/result.h"

namespace fermata {

namespace {

constexpr int64_t kHashModulus = (int64_t{1} << 61) - 1;

// Our own mp_int, cleared at the end of the scope unless it was handed on.
struct Number {
  mp_int value;
  Number() { CHECK(mp_init(&value) == MP_OKAY); }
  ~Number() { mp_clear(&value); }
  Number(const Number&) = delete;
  Number& operator=(const Number&) = delete;
  mp_int* operator&() { return &value; }
  Owned finish(Heap& heap) { return int_from_number(heap, value); }
};

void ok(mp_err error) {
  CHECK(error == MP_OKAY);
}

bool as_small(Value value, int64_t& out) {
  if (value.is_small_int()) {
    out = value.as_int();
  } else if (value.is_bool()) {
    out = value.is_true();
  } else {
    return false;
  }
  return true;
}

bool both_small(Value left, Value right, int64_t& a, int64_t& b) {
  return as_small(left, a) && as_small(right, b);
}

// The lowest 64 bits of the magnitude.
uint64_t low_bits(const mp_int* number) {
  uint64_t result = 0;
  for (int i = 0, shift = 0; i < number->used && shift < 64; i++, shift += MP_DIGIT_BIT) {
    result |= static_cast<uint64_t>(number->dp[i]) << shift;
  }
  return result;
}

// magnitude * 2**exponent, and a little more if `sticky` (then the magnitude has more than 64 bits).
double round_magnitude(const mp_int* magnitude, int exponent, bool sticky) {
  int surplus = mp_count_bits(magnitude) - 64;
  if (surplus <= 0) return round_to_double(low_bits(magnitude), exponent);
  Number top;
  ok(mp_div_2d(magnitude, surplus, &top, nullptr));
  uint64_t mantissa = low_bits(&top);
  if (sticky || mp_cnt_lsb(magnitude) < surplus) mantissa |= 1;
  return round_to_double(mantissa, exponent + surplus);
}

// A number on three digits of the caller's, only to be read from.
void set_digits(mp_int& number, mp_digit* digits, uint64_t magnitude, bool negative) {
  number = {0, 3, negative ? MP_NEG : MP_ZPOS, digits};
  for (; magnitude; magnitude >>= MP_DIGIT_BIT) digits[number.used++] = static_cast<mp_digit>(magnitude & MP_MASK);
  // libtommath reads the first digit of zero.
  if (number.used == 0) digits[0] = 0;
}

Owned make_int64(Heap& heap, uint64_t magnitude, bool negative) {
  Ref<Int> result = heap.make<Int>(heap.int_type);
  set_digits(result->number, result->few, magnitude, negative);
  return result;
}

using Operation = mp_err (*)(const mp_int*, const mp_int*, mp_int*);

// Not inlined: it is large, and called for large numbers only.
[[gnu::noinline]] Owned apply(Heap& heap, Operation operation, Value left, Value right) {
  IntView a(left), b(right);
  Number result;
  ok(operation(a, b, &result));
  return result.finish(heap);
}

}  // namespace

void clear_int(Object* object) {
  mp_int& number = static_cast<Int*>(object)->number;
  if (number.dp == static_cast<Int*>(object)->few) return;
  object->type->heap->account(-int64_t{number.alloc} * static_cast<int64_t>(sizeof(mp_digit)));
  if (number.dp) mp_clear(&number);
  number.alloc = number.used = 0;
}

IntView::IntView(Value value) {
  int64_t small;
  if (as_small(value, small)) {
    set(small);
  } else {
    number_ = &static_cast<Int*>(value.object())->number;
  }
}

void IntView::set(int64_t value) {
  uint64_t magnitude = value < 0 ? -static_cast<uint64_t>(value) : static_cast<uint64_t>(value);
  set_digits(small_, digits_, magnitude, value < 0);
  number_ = &small_;
}

Owned int_from(Heap& heap, int64_t value) {
  if (Value::fits_int(value)) return Owned::integer(value);
  return make_int64(heap, value < 0 ? -static_cast<uint64_t>(value) : static_cast<uint64_t>(value), value < 0);
}

Owned int_from_unsigned(Heap& heap, uint64_t value) {
  if (value <= static_cast<uint64_t>(Value::kMaxInt)) return Owned::integer(static_cast<int64_t>(value));
  return make_int64(heap, value, false);
}

Owned int_from_number(Heap& heap, mp_int& number) {
  if (mp_count_bits(&number) <= 64) {
    uint64_t magnitude = low_bits(&number);
    bool negative = number.sign == MP_NEG;
    if (magnitude <= uint64_t{1} << 47) {
      int64_t value = negative ? -static_cast<int64_t>(magnitude) : static_cast<int64_t>(magnitude);
      if (Value::fits_int(value)) return Owned::integer(value);
    }
    return make_int64(heap, magnitude, negative);
  }
  Ref<Int> result = heap.make<Int>(heap.int_type);
  CHECK(mp_init(&result->number) == MP_OKAY);
  mp_exch(&result->number, &number);
  heap.account(int64_t{result->number.alloc} * static_cast<int64_t>(sizeof(mp_digit)));
  return result;
}

Owned int_from_double(Heap& heap, double value) {
  if (std::fabs(value) < 0x1p47) return Owned::integer(static_cast<int64_t>(value));
  int exponent;
  double fraction = std::frexp(std::fabs(value), &exponent);
  Number number;
  mp_set_u64(&number, static_cast<uint64_t>(std::ldexp(fraction, 53)));
  if (exponent >= 53) {
    ok(mp_mul_2d(&number, exponent - 53, &number));
  } else {
    ok(mp_div_2d(&number, 53 - exponent, &number, nullptr));
  }
  if (value < 0) ok(mp_neg(&number, &number));
  return number.finish(heap);
}

static uint32_t digit_of(char c) {
  return static_cast<uint32_t>(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
}

[[gnu::noinline]] static Owned large_from_digits(Heap& heap, std::string_view digits, uint32_t base) {
  Number number;
  ok(mp_grow(&number, static_cast<int>(digits.size() * 53 / 10 / MP_DIGIT_BIT) + 2));
  mp_digit* places = number.value.dp;
  int& used = number.value.used;
  uint64_t piece = 0, scale = 1;
  // As many digits at a time as 32 bits hold: number = number * scale + piece.
  auto flush = [&] {
    for (int i = 0; i < used; i++) {
      piece += places[i] * scale;
      places[i] = static_cast<mp_digit>(piece & MP_MASK);
      piece >>= MP_DIGIT_BIT;
    }
    for (; piece; piece >>= MP_DIGIT_BIT) places[used++] = static_cast<mp_digit>(piece & MP_MASK);
    scale = 1;
  };
  for (char c : digits) {
    piece = piece * base + digit_of(c);
    scale *= base;
    if (scale > (uint64_t{1} << 32) / base) flush();
  }
  if (scale > 1) flush();
  return number.finish(heap);
}

Owned int_from_digits(Heap& heap, std::string_view digits, uint32_t base) {
  if (digits.size() > (base <= 10 ? 18 : 12)) return large_from_digits(heap, digits, base);
  int64_t value = 0;
  for (char c : digits) value = value * base + digit_of(c);
  return int_from(heap, value);
}

Owned int_from_bytes(Heap& heap, std::string_view bytes, bool is_signed) {
  Number number;
  ok(mp_grow(&number, static_cast<int>(bytes.size() * 8 / MP_DIGIT_BIT) + 1));
  // Digit by digit from the low end on: libtommath shifts the whole number for every byte.
  uint64_t bits = 0;
  int held = 0;
  auto put = [&] { number.value.dp[number.value.used++] = static_cast<mp_digit>(bits & MP_MASK); };
  for (char byte : bytes) {
    bits |= uint64_t{static_cast<uint8_t>(byte)} << held;
    held += 8;
    if (held < MP_DIGIT_BIT) continue;
    put();
    bits >>= MP_DIGIT_BIT;
    held -= MP_DIGIT_BIT;
  }
  put();
  mp_clamp(&number);
  if (is_signed && !bytes.empty() && static_cast<signed char>(bytes.back()) < 0) {
    Number power;
    ok(mp_2expt(&power, static_cast<int>(bytes.size() * 8)));
    ok(mp_sub(&number, &power, &number));
  }
  return number.finish(heap);
}

Owned int_of_type(Heap& heap, Type* type, Value value) {
  if (type == heap.int_type) return int_exact(heap, value);
  IntView view(value);
  Ref<Int> result = heap.make<Int>(type);
  CHECK(mp_init_copy(&result->number, view) == MP_OKAY);
  heap.account(int64_t{result->number.alloc} * static_cast<int64_t>(sizeof(mp_digit)));
  return result;
}

Owned int_exact(Heap& heap, Value value) {
  int64_t small;
  if (as_small(value, small)) return Owned::integer(small);
  if (value.object()->type == heap.int_type) return Owned(value);
  Number copy;
  ok(mp_copy(&static_cast<Int*>(value.object())->number, &copy));
  return copy.finish(heap);
}

// Base 1,000,000,000, the lowest digit first.
static std::vector<uint32_t> billions(const mp_int& number) {
  constexpr uint32_t kBillion = 1'000'000'000;
  // group * 2**MP_DIGIT_BIT / kBillion is group * kQuotient / 2**32, rounded down and perhaps one too little: without a
  // division, and without the carry, for which the next group waits.
  constexpr uint64_t kQuotient = (uint64_t{1} << (MP_DIGIT_BIT + 32)) / kBillion;
  static_assert(MP_DIGIT_BIT < 30);
  std::vector<uint32_t> groups;
  groups.reserve(static_cast<size_t>(number.used) + 1);
  // From the highest place on: groups = groups * 2**MP_DIGIT_BIT + place.
  for (int i = number.used - 1; i >= 0; i--) {
    uint32_t carry = number.dp[i];
    for (uint32_t& group : groups) {
      const uint64_t quotient = group * kQuotient >> 32;
      const uint64_t rest = (uint64_t{group} << MP_DIGIT_BIT) - quotient * kBillion + carry;
      const uint32_t more = (rest >= kBillion) + (rest >= 2 * uint64_t{kBillion});
      carry = static_cast<uint32_t>(quotient) + more;
      group = static_cast<uint32_t>(rest - uint64_t{more} * kBillion);
    }
    if (carry) groups.push_back(carry);
  }
  return groups;
}

static std::string decimal_text(const mp_int& number) {
  constexpr size_t kPlaces = 9;
  const std::vector<uint32_t> groups = billions(number);
  std::string text(groups.size() * kPlaces + 1, '0');
  char* at = text.data() + text.size();
  for (uint32_t group : groups)
    for (size_t i = 0; i < kPlaces; ++i, group /= 10) *--at = static_cast<char>('0' + group % 10);
  size_t first = text.find_first_not_of('0');
  if (number.sign == MP_NEG) text[--first] = '-';
  return text.substr(first);
}

std::string int_to_text(Value value, uint32_t base) {
  std::string reversed;
  // So many digits of a piece, or as many as it has. Not inlined: appending to a string is large.
  auto put = [&](uint64_t piece, uint32_t count) __attribute__((noinline)) {
    do reversed += "0123456789abcdefghijklmnopqrstuvwxyz"[piece % base];
    while (piece /= base, count ? --count : piece);
  };
  int64_t small;
  bool negative;
  if (int_to_int64(value, small)) {
    negative = small < 0;
    put(negative ? -static_cast<uint64_t>(small) : static_cast<uint64_t>(small), 0);
  } else {
    const mp_int& number = static_cast<Int*>(value.object())->number;
    if (base == 10) return decimal_text(number);
    negative = number.sign == MP_NEG;
    Number rest;
    ok(mp_abs(&number, &rest));
    uint32_t scale = base, count = 1;
    while (scale <= (uint32_t{1} << 28) / base - 1) scale *= base, count++;
    while (!mp_iszero(&rest.value)) {
      mp_digit piece;
      ok(mp_div_d(&rest, scale, &rest, &piece));
      put(piece, count);
    }
    while (reversed.back() == '0') reversed.pop_back();
  }
  if (negative) reversed += '-';
  return {reversed.rbegin(), reversed.rend()};
}

bool int_to_int64(Value value, int64_t& out) {
  if (as_small(value, out)) return true;
  const mp_int* number = &static_cast<Int*>(value.object())->number;
  if (number->used > 3 || (number->used == 3 && number->dp[2] >> (64 - 2 * MP_DIGIT_BIT))) return false;
  uint64_t magnitude = low_bits(number);
  if (number->sign == MP_NEG) {
    out = static_cast<int64_t>(-magnitude);
    return magnitude <= uint64_t{1} << 63;
  }
  out = static_cast<int64_t>(magnitude);
  return magnitude <= INT64_MAX;
}

double int_to_double(Value value) {
  int64_t small;
  if (as_small(value, small)) return static_cast<double>(small);
  const mp_int* number = &static_cast<Int*>(value.object())->number;
  double result = round_magnitude(number, 0, false);
  return number->sign == MP_NEG ? -result : result;
}

double int_true_divide(Value left, Value right) {
  int64_t x, y;
  constexpr int64_t kExact = int64_t{1} << 53;
  if (both_small(left, right, x, y) && std::abs(x) <= kExact && std::abs(y) <= kExact) {
    return static_cast<double>(x) / static_cast<double>(y);
  }
  IntView a(left), b(right);
  if (mp_iszero(a.get())) return b.get()->sign == MP_NEG ? -0.0 : 0.0;
  // A quotient of at least 66 bits, and whether anything remains.
  int shift = 66 + mp_count_bits(b) - mp_count_bits(a);
  Number numerator, denominator, quotient, remainder;
  ok(mp_abs(a, &numerator));
  ok(mp_abs(b, &denominator));
  if (shift > 0) ok(mp_mul_2d(&numerator, shift, &numerator));
  if (shift < 0) ok(mp_mul_2d(&denominator, -shift, &denominator));
  ok(mp_div(&numerator, &denominator, &quotient, &remainder));
  double result = round_magnitude(&quotient, -shift, !mp_iszero(&remainder.value));
  return a.get()->sign == b.get()->sign ? result : -result;
}

Owned int_add(Heap& heap, Value left, Value right) {
  int64_t a, b, sum;
  if (int_to_int64(left, a) && int_to_int64(right, b) && !__builtin_add_overflow(a, b, &sum))
    return int_from(heap, sum);
  return apply(heap, mp_add, left, right);
}

Owned int_subtract(Heap& heap, Value left, Value right) {
  int64_t a, b, difference;
  if (int_to_int64(left, a) && int_to_int64(right, b) && !__builtin_sub_overflow(a, b, &difference))
    return int_from(heap, difference);
  return apply(heap, mp_sub, left, right);
}

Owned int_multiply(Heap& heap, Value left, Value right) {
  int64_t a, b, product;
  if (int_to_int64(left, a) && int_to_int64(right, b) && !__builtin_mul_overflow(a, b, &product))
    return int_from(heap, product);
  return apply(heap, mp_mul, left, right);
}

std::pair<Owned, Owned> int_divmod(Heap& heap, Value left, Value right) {
  int64_t x, y;
  if (both_small(left, right, x, y)) {
    int64_t quotient = x / y, remainder = x % y;
    if (remainder != 0 && (remainder < 0) != (y < 0)) {
      quotient--;
      remainder += y;
    }
    return {int_from(heap, quotient), int_from(heap, remainder)};
  }
  IntView a(left), b(right);
  Number quotient;
  if (b.get()->used == 1 && b.get()->sign == MP_ZPOS) {
    mp_digit divisor = b.get()->dp[0], rest;
    ok(mp_div_d(a, divisor, &quotient, &rest));
    if (rest != 0 && a.get()->sign == MP_NEG) {
      ok(mp_sub_d(&quotient, 1, &quotient));
      rest = divisor - rest;
    }
    return {quotient.finish(heap), Owned::integer(rest)};
  }
  Number remainder;
  ok(mp_div(a, b, &quotient, &remainder));
  if (!mp_iszero(&remainder.value) && remainder.value.sign != b.get()->sign) {
    ok(mp_sub_d(&quotient, 1, &quotient));
    ok(mp_add(&remainder, b, &remainder));
  }
  return {quotient.finish(heap), remainder.finish(heap)};
}

Owned int_floor_divide(Heap& heap, Value left, Value right) {
  return int_divmod(heap, left, right).first;
}
Owned int_modulo(Heap& heap, Value left, Value right) {
  return int_divmod(heap, left, right).second;
}

// By squaring, while it fits into a word.
static bool word_power(int64_t base, uint32_t exponent, int64_t& power) {
  power = 1;
  for (;;) {
    if (exponent & 1 && __builtin_mul_overflow(power, base, &power)) return false;
    exponent >>= 1;
    if (exponent == 0) return true;
    if (__builtin_mul_overflow(base, base, &base)) return false;
  }
}

Owned int_power(Heap& heap, Value base, uint32_t exponent) {
  int64_t small, power;
  if (as_small(base, small) && word_power(small, exponent, power)) return int_from(heap, power);
  IntView view(base);
  Number result, square;
  mp_set(&result, 1);
  ok(mp_copy(view, &square));
  for (; exponent; exponent >>= 1) {
    if (exponent & 1) ok(mp_mul(&result, &square, &result));
    if (exponent > 1) ok(mp_sqr(&square, &square));
  }
  return result.finish(heap);
}

// By squaring, of factors that fit into a word when they are multiplied.
static uint64_t small_power_modulo(uint64_t base, uint64_t exponent, uint64_t modulus) {
  uint64_t result = 1 % modulus;
  for (; exponent > 0; exponent >>= 1) {
    if (exponent & 1) result = result * base % modulus;
    base = base * base % modulus;
  }
  return result;
}

Owned int_power_modulo(Heap& heap, Value base, Value exponent, Value modulus) {
  int64_t small_base, small_exponent, small_modulus;
  if (as_small(modulus, small_modulus) && small_modulus > 0 && small_modulus <= UINT32_MAX &&
      as_small(base, small_base) && as_small(exponent, small_exponent) && small_exponent >= 0) {
    const int64_t rest = small_base % small_modulus;
    const auto reduced = static_cast<uint64_t>(rest < 0 ? rest + small_modulus : rest);
    return int_from(heap, static_cast<int64_t>(small_power_modulo(reduced, static_cast<uint64_t>(small_exponent),
                                                                  static_cast<uint64_t>(small_modulus))));
  }
  IntView b(base), e(exponent), m(modulus);
  Number positive, reduced, result;
  ok(mp_abs(m, &positive));
  ok(mp_mod(b, &positive, &reduced));
  Number power;
  ok(mp_abs(e, &power));
  if (e.get()->sign == MP_NEG && !mp_iszero(e.get())) {
    if (mp_cmp_d(&positive, 1) == MP_EQ) return Owned::integer(0);
    if (mp_invmod(&reduced, &positive, &reduced) != MP_OKAY) return Owned();
  }
  mp_set(&result, 1);
  ok(mp_mod(&result, &positive, &result));
  if (mp_isodd(&positive.value) && mp_cmp_d(&positive, 1) == MP_GT) {
    ok(mp_exptmod(&reduced, &power, &positive, &result));
  } else {
    for (int bit = mp_count_bits(&power) - 1; bit >= 0; bit--) {
      ok(mp_sqrmod(&result, &positive, &result));
      bool set = power.value.dp[bit / MP_DIGIT_BIT] >> (bit % MP_DIGIT_BIT) & 1;
      if (set) ok(mp_mulmod(&result, &reduced, &positive, &result));
    }
  }
  if (m.get()->sign == MP_NEG && !mp_iszero(&result.value)) ok(mp_add(&result, m, &result));
  return result.finish(heap);
}

Owned int_negate(Heap& heap, Value value) {
  int64_t small;
  if (as_small(value, small)) return int_from(heap, -small);
  Number result;
  ok(mp_neg(IntView(value), &result));
  return result.finish(heap);
}

Owned int_absolute(Heap& heap, Value value) {
  return int_sign(value) < 0 ? int_negate(heap, value) : int_exact(heap, value);
}

Owned int_invert(Heap& heap, Value value) {
  int64_t small;
  if (as_small(value, small)) return Owned::integer(~small);
  Number result;
  ok(mp_complement(IntView(value), &result));
  return result.finish(heap);
}

Owned int_and(Heap& heap, Value left, Value right) {
  int64_t a, b;
  if (both_small(left, right, a, b)) return Owned::integer(a & b);
  return apply(heap, mp_and, left, right);
}

Owned int_or(Heap& heap, Value left, Value right) {
  int64_t a, b;
  if (both_small(left, right, a, b)) return Owned::integer(a | b);
  return apply(heap, mp_or, left, right);
}

Owned int_xor(Heap& heap, Value left, Value right) {
  int64_t a, b;
  if (both_small(left, right, a, b)) return Owned::integer(a ^ b);
  return apply(heap, mp_xor, left, right);
}

Owned int_shift_left(Heap& heap, Value value, uint32_t bits) {
  int64_t small;
  if (as_small(value, small) && (bits < 16 || small == 0))
    return int_from(heap, small ? small * (int64_t{1} << bits) : 0);
  Number result;
  ok(mp_mul_2d(IntView(value), static_cast<int>(bits), &result));
  return result.finish(heap);
}

Owned int_shift_right(Heap& heap, Value value, uint64_t bits) {
  int64_t small;
  if (as_small(value, small)) return Owned::integer(small >> (bits > 63 ? 63 : bits));
  if (bits > INT32_MAX) return Owned::integer(int_sign(value) < 0 ? -1 : 0);
  Number result;
  ok(mp_signed_rsh(IntView(value), static_cast<int>(bits), &result));
  return result.finish(heap);
}

Owned int_gcd(Heap& heap, Value left, Value right) {
  // mp_gcd goes bit by bit: a division brings a much longer number down first. (A sum of 1,500 fractions 1/i: 7 ms
  // instead of 50.)
  constexpr uint32_t kMuchLonger = 32;
  Owned longer(left), shorter(right);
  int64_t a, b;
  while (!both_small(longer, shorter, a, b)) {
    if (int_bit_length(longer) < int_bit_length(shorter)) std::swap(longer, shorter);
    if (int_sign(shorter) == 0 || int_bit_length(longer) - int_bit_length(shorter) < kMuchLonger)
      return apply(heap, mp_gcd, longer, shorter);
    longer = int_divmod(heap, longer, shorter).second;
  }
  return int_from(heap, std::gcd(a, b));
}

// Newton's iteration that doubles the correct bits each time, on as many of the highest bits as it needs.
Owned int_square_root(Heap& heap, Value value) {
  const uint32_t bits = int_bit_length(value);
  if (bits == 0) return Owned::integer(0);
  const uint32_t half = (bits - 1) / 2;  // the root is between 2**half and 2**(half + 1)
  Owned root = Owned::integer(1);
  for (uint32_t known = 0, left = static_cast<uint32_t>(std::bit_width(half)); left-- > 0;) {
    const uint32_t before = std::exchange(known, half >> left);
    Owned high = int_shift_right(heap, value, 2 * half - before - known + 1);
    root = int_add(heap, int_shift_left(heap, root, known - before - 1), int_floor_divide(heap, high, root));
  }
  return int_compare(int_multiply(heap, root, root), value) > 0 ? int_subtract(heap, root, Value::integer(1)) : root;
}

int int_sign(Value value) {
  int64_t small;
  if (as_small(value, small)) return (small > 0) - (small < 0);
  const mp_int& number = static_cast<Int*>(value.object())->number;
  return mp_iszero(&number) ? 0 : number.sign == MP_NEG ? -1 : 1;
}

int int_compare(Value left, Value right) {
  int64_t a, b;
  if (both_small(left, right, a, b)) return (a > b) - (a < b);
  return mp_cmp(IntView(left), IntView(right));
}

int int_compare_double(Value left, double right) {
  int64_t small;
  if (as_small(left, small)) {
    auto value = static_cast<double>(small);
    return (value > right) - (value < right);
  }
  if (std::isinf(right)) return right > 0 ? -1 : 1;
  const mp_int* number = &static_cast<Int*>(left.object())->number;
  int sign = int_sign(left);
  int right_sign = (right > 0) - (right < 0);
  if (sign != right_sign) return sign < right_sign ? -1 : 1;
  int exponent;
  double fraction = std::frexp(std::fabs(right), &exponent);
  int bits = mp_count_bits(number);
  if (bits != exponent) return (bits < exponent ? -1 : 1) * sign;
  // Equal in size: compare as integers of equal scale.
  Number scaled, magnitude;
  mp_set_u64(&scaled, static_cast<uint64_t>(std::ldexp(fraction, 53)));
  ok(mp_abs(number, &magnitude));
  if (exponent >= 53) {
    ok(mp_mul_2d(&scaled, exponent - 53, &scaled));
  } else {
    ok(mp_mul_2d(&magnitude, 53 - exponent, &magnitude));
  }
  return mp_cmp(&magnitude, &scaled) * sign;
}

uint32_t int_bit_length(Value value) {
  return static_cast<uint32_t>(mp_count_bits(IntView(value)));
}

uint32_t int_bit_count(Value value) {
  IntView view(value);
  uint32_t count = 0;
  for (int i = 0; i < view.get()->used; i++) count += static_cast<uint32_t>(std::popcount(view.get()->dp[i]));
  return count;
}

int64_t int_hash(Value value) {
  int64_t small;
  if (as_small(value, small)) return small == -1 ? -2 : small;
  const mp_int& number = static_cast<Int*>(value.object())->number;
  uint64_t hash = 0;
  for (int i = number.used - 1; i >= 0; i--) {
    hash = ((hash << MP_DIGIT_BIT) & kHashModulus) | hash >> (61 - MP_DIGIT_BIT);
    hash += number.dp[i];
    if (hash >= kHashModulus) hash -= kHashModulus;
  }
  auto result = static_cast<int64_t>(hash);
  if (number.sign == MP_NEG) result = -result;
  return result == -1 ? -2 : result;
}

int64_t double_hash(double value) {
  if (std::isinf(value)) return value > 0 ? 314159 : -314159;
  if (std::isnan(value)) return 0;
  int exponent;
  double rest = std::frexp(std::fabs(value), &exponent);
  uint64_t hash = 0;
  while (rest != 0) {
    hash = ((hash << 28) & kHashModulus) | hash >> (61 - 28);
    rest *= 0x1p28;
    exponent -= 28;
    auto piece = static_cast<uint64_t>(rest);
    rest -= static_cast<double>(piece);
    hash += piece;
    if (hash >= kHashModulus) hash -= kHashModulus;
  }
  // 2**61 is 1: multiplying by a power of two turns the bits around.
  int turn = ((exponent % 61) + 61) % 61;
  if (turn) hash = ((hash << turn) & kHashModulus) | hash >> (61 - turn);
  auto result = static_cast<int64_t>(hash);
  if (value < 0) result = -result;
  return result == -1 ? -2 : result;
}

}  // namespace fermata
