#include "decimal/digits.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace fermata::decimal {

namespace {

constexpr uint32_t kPowers[] = {1, 10, 100, 1000, 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000, 1'000'000'000};

int count_in(uint32_t word) {
  int count = 1;
  while (count < Digits::kPerWord && word >= kPowers[count]) count++;
  return count;
}

Tail tail_of(uint32_t rest, uint32_t unit, bool more) {
  if (rest == 0) return more ? Tail::BelowHalf : Tail::Zero;
  const uint32_t half = unit / 2;
  if (rest != half) return rest < half ? Tail::BelowHalf : Tail::AboveHalf;
  return more ? Tail::AboveHalf : Tail::Half;
}

}  // namespace

// -- storage

Digits::Digits(uint64_t value) {
  for (; value; value /= kBase) few_[size_++] = static_cast<uint32_t>(value % kBase);
}

Digits Digits::of_size(size_t words) {
  Digits result;
  if (words > kFew) {
    result.many_ = new uint32_t[words];
    result.room_ = static_cast<uint32_t>(words);
  }
  result.size_ = static_cast<uint32_t>(words);
  return result;
}

Digits& Digits::operator=(const Digits& other) {
  if (this == &other) return *this;
  if (other.size_ > kFew && other.size_ > room_) {
    delete[] std::exchange(many_, new uint32_t[other.size_]);
    room_ = other.size_;
  }
  size_ = other.size_;
  std::copy_n(other.data(), size_, data());
  return *this;
}

Digits::Digits(Digits&& other) noexcept
    : many_(std::exchange(other.many_, nullptr)),
      room_(std::exchange(other.room_, 0)),
      size_(std::exchange(other.size_, 0)) {
  if (!many_) std::copy_n(other.few_, size_, few_);
}

void Digits::swap(Digits& other) noexcept {
  std::swap(many_, other.many_);
  std::swap(room_, other.room_);
  std::swap(size_, other.size_);
  std::swap(few_, other.few_);
}

void Digits::trim() {
  const uint32_t* words = data();
  while (size_ > 0 && words[size_ - 1] == 0) size_--;
}

void Digits::push(uint32_t word) {
  if (size_ >= (many_ ? room_ : kFew)) {
    Digits larger = of_size(size_t{size_} * 2);
    std::copy_n(data(), size_, larger.data());
    larger.size_ = size_;
    swap(larger);
  }
  data()[size_++] = word;
}

Digits Digits::from_text(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of('0'), text.size()));
  Digits result = of_size((text.size() + kPerWord - 1) / kPerWord);
  uint32_t* words = result.data();
  for (size_t at = text.size(); at > 0;) {
    const size_t from = at > kPerWord ? at - kPerWord : 0;
    uint32_t word = 0;
    for (size_t i = from; i < at; i++) word = word * 10 + static_cast<uint32_t>(text[i] - '0');
    *words++ = word;
    at = from;
  }
  return result;
}

Digits Digits::power_of_ten(int64_t exponent) {
  return Digits(1).shifted_up(exponent);
}
Digits Digits::nines(int64_t count) {
  return power_of_ten(count) - Digits(1);
}

// -- what the digits are

int64_t Digits::count() const {
  if (size_ == 0) return 1;
  return int64_t{size_ - 1} * kPerWord + count_in(data()[size_ - 1]);
}

uint32_t Digits::digit(int64_t place) const {
  const int64_t word = place / kPerWord;
  return word < size_ ? data()[word] / kPowers[place % kPerWord] % 10 : 0;
}

int64_t Digits::trailing_zeros() const {
  int64_t zeros = 0;
  while (zeros < count() && digit(zeros) == 0) {
    const bool whole_word = zeros % kPerWord == 0 && data()[zeros / kPerWord] == 0;
    zeros += whole_word ? kPerWord : 1;
  }
  return is_zero() ? 0 : zeros;
}

void Digits::append_to(std::string& text) const {
  const size_t before = text.size();
  text.resize(before + static_cast<size_t>(count()), '0');
  size_t at = text.size();
  for (uint32_t word : words()) {
    const size_t from = at > before + kPerWord ? at - kPerWord : before;
    for (; at > from; word /= 10) text[--at] = static_cast<char>('0' + word % 10);
  }
}
std::string Digits::text() const {
  std::string text;
  append_to(text);
  return text;
}

int compare(const Digits& a, const Digits& b) {
  if (a.size_ != b.size_) return a.size_ < b.size_ ? -1 : 1;
  for (uint32_t at = a.size_; at-- > 0;)
    if (a.data()[at] != b.data()[at]) return a.data()[at] < b.data()[at] ? -1 : 1;
  return 0;
}

// -- arithmetic

void Digits::multiply_add(uint32_t factor, uint64_t more) {
  uint32_t* words = data();
  for (uint32_t at = 0; at < size_; at++) {
    more += uint64_t{words[at]} * factor;
    words[at] = static_cast<uint32_t>(more % kBase);
    more /= kBase;
  }
  for (; more; more /= kBase) push(static_cast<uint32_t>(more % kBase));
}

uint32_t Digits::divide_by(uint32_t divisor) {
  uint64_t rest = 0;
  uint32_t* words = data();
  for (uint32_t at = size_; at-- > 0;) {
    rest = rest * kBase + words[at];
    words[at] = static_cast<uint32_t>(rest / divisor);
    rest %= divisor;
  }
  trim();
  return static_cast<uint32_t>(rest);
}

Digits operator+(const Digits& a, const Digits& b) {
  if (a.size_ < b.size_) return b + a;
  Digits sum = Digits::of_size(a.size_);
  const uint32_t *from = a.data(), *other = b.data();
  uint32_t* to = sum.data();
  uint32_t carry = 0;
  for (uint32_t at = 0; at < a.size_; at++) {
    uint32_t word = from[at] + (at < b.size_ ? other[at] : 0) + carry;
    carry = word >= Digits::kBase;
    to[at] = carry ? word - Digits::kBase : word;
  }
  if (carry) sum.push(1);
  return sum;
}

Digits operator-(const Digits& a, const Digits& b) {
  Digits difference = Digits::of_size(a.size_);
  const uint32_t *from = a.data(), *other = b.data();
  uint32_t* to = difference.data();
  uint32_t borrow = 0;
  for (uint32_t at = 0; at < a.size_; at++) {
    const uint32_t taken = (at < b.size_ ? other[at] : 0) + borrow;
    borrow = from[at] < taken;
    to[at] = from[at] - taken + (borrow ? Digits::kBase : 0);
  }
  difference.trim();
  return difference;
}

// Column by column, so that there is one division by the base in each.
Digits operator*(const Digits& a, const Digits& b) {
  if (a.is_zero() || b.is_zero()) return {};
  constexpr uint64_t kFull = 9 * uint64_t{Digits::kBase} * Digits::kBase;  // to which one more product can be added
  Digits product = Digits::of_size(a.size_ + b.size_);
  const uint32_t *left = a.data(), *right = b.data();
  uint64_t sum = 0, carry = 0;
  for (uint32_t column = 0; column + 1 < product.size_; column++) {
    const uint32_t last = std::min(column, a.size_ - 1);
    for (uint32_t at = column < b.size_ ? 0 : column - b.size_ + 1; at <= last; at++) {
      sum += uint64_t{left[at]} * right[column - at];
      if (sum >= kFull) sum -= kFull, carry += kFull / Digits::kBase;
    }
    product.data()[column] = static_cast<uint32_t>(sum % Digits::kBase);
    sum = sum / Digits::kBase + carry;
    carry = 0;
  }
  product.data()[product.size_ - 1] = static_cast<uint32_t>(sum);
  product.trim();
  return product;
}

// Knuth, The Art of Computer Programming, volume 2, algorithm D.
Division::Division(const Digits& dividend, const Digits& divisor) {
  constexpr uint64_t kBase = Digits::kBase;
  if (divisor.size_ == 1) {
    quotient = dividend;
    remainder = Digits(quotient.divide_by(divisor.data()[0]));
    return;
  }
  if (dividend.size_ < divisor.size_) {
    remainder = dividend;
    return;
  }
  const auto scale = static_cast<uint32_t>(kBase / (divisor.data()[divisor.size_ - 1] + uint64_t{1}));
  Digits by = divisor;
  by.multiply_add(scale, 0);
  remainder = dividend;
  remainder.multiply_add(scale, 0);
  if (remainder.size_ == dividend.size_) remainder.push(0);
  const uint32_t* v = by.data();
  uint32_t* u = remainder.data();
  const uint32_t n = by.size_;
  quotient = Digits::of_size(remainder.size_ - n);
  for (uint32_t at = quotient.size_; at-- > 0;) {
    const uint64_t top = u[at + n] * kBase + u[at + n - 1];
    uint64_t guess = top / v[n - 1], rest = top % v[n - 1];
    while (rest < kBase && (guess >= kBase || guess * v[n - 2] > rest * kBase + u[at + n - 2]))
      guess--, rest += v[n - 1];
    uint64_t carry = 0;
    for (uint32_t i = 0; i < n; i++) {
      carry += guess * v[i];
      const auto taken = static_cast<uint32_t>(carry % kBase);
      carry /= kBase;
      if (u[at + i] < taken) u[at + i] += Digits::kBase, carry++;
      u[at + i] -= taken;
    }
    if (u[at + n] < carry) {
      // The guess was too large by one: the divisor once back.
      guess--;
      uint32_t up = 0;
      for (uint32_t i = 0; i < n; i++) {
        u[at + i] += v[i] + up;
        up = u[at + i] >= Digits::kBase;
        if (up) u[at + i] -= Digits::kBase;
      }
    }
    u[at + n] = 0;
    quotient.data()[at] = static_cast<uint32_t>(guess);
  }
  quotient.trim();
  remainder.trim();
  remainder.divide_by(scale);
}

// -- shifting

Digits Digits::shifted_up(int64_t places) const {
  if (is_zero() || places == 0) return *this;
  const auto words = static_cast<uint32_t>(places / kPerWord);
  const uint32_t factor = kPowers[places % kPerWord];
  Digits result = of_size(size_ + words + 1);
  uint32_t* to = result.data();
  std::fill_n(to, words, 0);
  uint64_t carry = 0;
  for (uint32_t at = 0; at < size_; at++) {
    carry += uint64_t{data()[at]} * factor;
    to[words + at] = static_cast<uint32_t>(carry % kBase);
    carry /= kBase;
  }
  to[words + size_] = static_cast<uint32_t>(carry);
  result.trim();
  return result;
}

Digits Digits::shifted_down(int64_t places, Tail& tail) const {
  tail = Tail::Zero;
  if (is_zero() || places == 0) return *this;
  if (places > count()) {
    tail = Tail::BelowHalf;
    return {};
  }
  const auto words = static_cast<uint32_t>(places / kPerWord);
  const uint32_t unit = kPowers[places % kPerWord];
  const uint32_t* from = data();
  // The word in which the first lost digit is.
  const uint32_t edge = unit > 1 ? words : words - 1;
  const bool more = std::any_of(from, from + edge, [](uint32_t word) { return word != 0; });
  const uint32_t edge_unit = unit > 1 ? unit : kBase;
  tail = tail_of(edge < size_ ? from[edge] % edge_unit : 0, edge_unit, more);
  if (words >= size_) return {};
  Digits result = of_size(size_ - words);
  uint32_t* to = result.data();
  for (uint32_t at = words; at < size_; at++) {
    const uint32_t above = at + 1 < size_ ? from[at + 1] % unit : 0;
    to[at - words] = from[at] / unit + above * (kBase / unit);
  }
  result.trim();
  return result;
}

Digits Digits::shifted_down(int64_t places) const {
  Tail tail;
  return shifted_down(places, tail);
}

Digits Digits::lowest(int64_t places) const {
  if (places >= count()) return *this;
  const auto words = static_cast<uint32_t>(places / kPerWord);
  Digits result = of_size(words + 1);
  std::copy_n(data(), words + 1, result.data());
  result.data()[words] %= kPowers[places % kPerWord];
  result.trim();
  return result;
}

// From the root of the upper half of the digits, which is right to a quarter of them, by one step of Newton's method.
Digits square_root(const Digits& square) {
  if (square.count() <= 15) {
    uint64_t value = 0;
    for (size_t at = square.words().size(); at-- > 0;) value = value * Digits::kBase + square.words()[at];
    return Digits(static_cast<uint64_t>(std::sqrt(static_cast<double>(value))));
  }
  const int64_t places = square.count() / 4;
  Digits root = (square_root(square.shifted_down(2 * places)) + Digits(1)).shifted_up(places);
  root = root + Division(square, root).quotient;
  root.divide_by(2);
  while (compare(root * root, square) > 0) root = root - Digits(1);
  return root;
}

}  // namespace fermata::decimal
