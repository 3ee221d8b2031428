// Digits: an integer from 0 on, in base 10**9, so that its decimal digits can be counted, cut and shifted without a
// division of long numbers: what an operation on decimal numbers does most. (Rounding a product of two numbers of 28
// digits takes 5 µs of a binary integer in wasm, 0.1 µs of this.)
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace fermata::decimal {

// What is lost when digits are cut off, as a part of the unit that remains.
enum class Tail : uint8_t { Zero, BelowHalf, Half, AboveHalf };

class Digits {
 public:
  static constexpr uint32_t kBase = 1'000'000'000;
  static constexpr int kPerWord = 9;

  Digits() = default;
  explicit Digits(uint64_t value);
  // ASCII digits, nothing else between them.
  static Digits from_text(std::string_view text);
  static Digits power_of_ten(int64_t exponent);
  static Digits nines(int64_t count);
  Digits(const Digits& other) { *this = other; }
  Digits(Digits&& other) noexcept;
  Digits& operator=(const Digits& other);
  Digits& operator=(Digits&& other) noexcept {
    swap(other);
    return *this;
  }
  ~Digits() { delete[] many_; }

  bool is_zero() const { return size_ == 0; }
  bool is_odd() const { return size_ > 0 && data()[0] % 2 == 1; }
  int64_t count() const;  // of decimal digits; zero has one
  uint32_t digit(int64_t place) const;
  int64_t trailing_zeros() const;
  std::string text() const;
  void append_to(std::string& text) const;
  std::span<const uint32_t> words() const { return {data(), size_}; }       // lowest first, the highest is not zero
  uint64_t memory() const { return many_ ? room_ * sizeof(uint32_t) : 0; }  // outside this object

  // *this = *this * factor + more
  void multiply_add(uint32_t factor, uint64_t more);
  // *this = *this / divisor; gives the remainder.
  uint32_t divide_by(uint32_t divisor);

  friend int compare(const Digits& a, const Digits& b);
  friend Digits operator+(const Digits& a, const Digits& b);
  friend Digits operator-(const Digits& a, const Digits& b);  // a >= b
  friend Digits operator*(const Digits& a, const Digits& b);
  friend struct Division;
  // Times or through 10**places, which is not negative.
  Digits shifted_up(int64_t places) const;
  Digits shifted_down(int64_t places, Tail& tail) const;
  Digits shifted_down(int64_t places) const;
  // The lowest so many digits.
  Digits lowest(int64_t places) const;

 private:
  // That many words, of which the caller sets all.
  static Digits of_size(size_t words);
  uint32_t* data() { return many_ ? many_ : few_; }
  const uint32_t* data() const { return many_ ? many_ : few_; }
  void trim();
  void push(uint32_t word);
  void swap(Digits& other) noexcept;

  static constexpr size_t kFew = 7;  // the product of two numbers of the usual 28 digits

  uint32_t* many_ = nullptr;  // owned
  uint32_t room_ = 0;
  uint32_t size_ = 0;
  uint32_t few_[kFew];
};

struct Division {
  Digits quotient, remainder;
  Division(const Digits& dividend, const Digits& divisor);
};

// The integer part.
Digits square_root(const Digits& square);

}  // namespace fermata::decimal
