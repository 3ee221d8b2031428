#include "base/double_text.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <iterator>

#include "base/result.h"

namespace fermata {

namespace {

// Doubles hold every power of ten up to this one exactly.
constexpr int kMaxExactPower = 22;
constexpr double kPowers[kMaxExactPower + 1] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                                1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
// More digits than this cannot change which double is nearest, beyond being there.
constexpr size_t kMaxDigits = 800;

// A natural number in an array that is large enough for what this file does: 10**1200.
class Natural {
 public:
  explicit Natural(uint64_t value = 0) {
    for (; value; value >>= 32) limbs_[size_++] = static_cast<uint32_t>(value);
  }
  Natural(const Natural& other) { *this = other; }
  Natural& operator=(const Natural& other) {
    if (this == &other) return *this;
    size_ = other.size_;
    std::memcpy(limbs_, other.limbs_, size_ * sizeof(uint32_t));
    return *this;
  }

  bool is_zero() const { return size_ == 0; }
  int bits() const { return size_ == 0 ? 0 : static_cast<int>(size_) * 32 - std::countl_zero(limbs_[size_ - 1]); }

  void multiply_add(uint32_t factor, uint32_t summand) {
    uint64_t carry = summand;
    for (uint32_t i = 0; i < size_; i++) {
      carry += uint64_t{limbs_[i]} * factor;
      limbs_[i] = static_cast<uint32_t>(carry);
      carry >>= 32;
    }
    if (carry) push(static_cast<uint32_t>(carry));
  }
  void multiply(uint32_t factor) { multiply_add(factor, 0); }
  void multiply_by_power_of_ten(int exponent) {
    for (; exponent >= 9; exponent -= 9) multiply(1000000000);
    uint32_t rest = 1;
    while (exponent-- > 0) rest *= 10;
    multiply(rest);
  }
  // Whether there was a remainder.
  bool divide_by_power_of_ten(int exponent) {
    bool lost = false;
    for (; exponent >= 9; exponent -= 9) lost |= divide(1000000000);
    uint32_t rest = 1;
    while (exponent-- > 0) rest *= 10;
    return divide(rest) || lost;
  }
  // The highest 64 bits at most; `power` grows by the number of those below, and `lost` tells if any of them is set.
  uint64_t leading_bits(int& power, bool& lost) const {
    const int below = std::max(bits() - 64, 0);
    power += below;
    uint64_t leading = 0;
    for (uint32_t i = 0; i < size_; i++) {
      const int place = static_cast<int>(i) * 32 - below;
      leading |= place >= 0 ? uint64_t{limbs_[i]} << place : place > -32 ? limbs_[i] >> -place : 0;
      if (place < 0) lost |= (place > -32 ? limbs_[i] << (32 + place) : limbs_[i]) != 0;
    }
    return leading;
  }
  void shift_left(int bits) {
    if (size_ == 0) return;
    auto whole = static_cast<uint32_t>(bits / 32);
    if (whole) {
      CHECK(size_ + whole <= kLimbs);
      std::memmove(limbs_ + whole, limbs_, size_ * sizeof(uint32_t));
      std::memset(limbs_, 0, whole * sizeof(uint32_t));
      size_ += whole;
    }
    if (bits % 32) multiply(uint32_t{1} << bits % 32);
  }
  void add(const Natural& other) {
    while (size_ < other.size_) push(0);
    uint64_t carry = 0;
    for (uint32_t i = 0; i < size_; i++) {
      carry += uint64_t{limbs_[i]} + (i < other.size_ ? other.limbs_[i] : 0);
      limbs_[i] = static_cast<uint32_t>(carry);
      carry >>= 32;
    }
    if (carry) push(static_cast<uint32_t>(carry));
  }
  // `other` is not larger.
  void subtract(const Natural& other) {
    int64_t borrow = 0;
    for (uint32_t i = 0; i < size_; i++) {
      borrow += int64_t{limbs_[i]} - (i < other.size_ ? other.limbs_[i] : 0);
      limbs_[i] = static_cast<uint32_t>(borrow);
      borrow >>= 32;
    }
    while (size_ && limbs_[size_ - 1] == 0) size_--;
  }
  int compare(const Natural& other) const {
    if (size_ != other.size_) return size_ < other.size_ ? -1 : 1;
    for (uint32_t i = size_; i-- > 0;) {
      if (limbs_[i] != other.limbs_[i]) return limbs_[i] < other.limbs_[i] ? -1 : 1;
    }
    return 0;
  }
  // The quotient, below ten, of a division that leaves the remainder here.
  int take_digit(const Natural& divisor) {
    int digit = 0;
    while (compare(divisor) >= 0) {
      subtract(divisor);
      digit++;
    }
    return digit;
  }

 private:
  static constexpr uint32_t kLimbs = 136;
  bool divide(uint32_t divisor) {
    uint64_t rest = 0;
    for (uint32_t i = size_; i-- > 0;) {
      rest = rest << 32 | limbs_[i];
      limbs_[i] = static_cast<uint32_t>(rest / divisor);
      rest %= divisor;
    }
    while (size_ && limbs_[size_ - 1] == 0) size_--;
    return rest != 0;
  }
  void push(uint32_t limb) {
    CHECK(size_ < kLimbs);
    limbs_[size_++] = limb;
  }
  uint32_t size_ = 0;
  uint32_t limbs_[kLimbs];
};

struct Binary {
  uint64_t mantissa;
  int exponent;
};

Binary take_apart(double magnitude) {
  auto bits = std::bit_cast<uint64_t>(magnitude);
  auto exponent = static_cast<int>(bits >> 52 & 0x7FF);
  uint64_t fraction = bits & ((uint64_t{1} << 52) - 1);
  if (exponent == 0) return {fraction, -1074};
  return {fraction | uint64_t{1} << 52, exponent - 1075};
}

// An estimate of the exponent of ten that is right or one too small.
int estimate_exponent(double magnitude) {
  auto [mantissa, exponent] = take_apart(magnitude);
  double log2 = exponent + 63 - std::countl_zero(mantissa);
  return static_cast<int>(std::floor(log2 * 0.30102999566398114));
}

// magnitude / 10**exponent as a fraction.
void as_fraction(double magnitude, int exponent, Natural& numerator, Natural& denominator) {
  Binary binary = take_apart(magnitude);
  numerator = Natural(binary.mantissa);
  denominator = Natural(1);
  if (exponent > 0) denominator.multiply_by_power_of_ten(exponent);
  if (exponent < 0) numerator.multiply_by_power_of_ten(-exponent);
  if (binary.exponent > 0) numerator.shift_left(binary.exponent);
  if (binary.exponent < 0) denominator.shift_left(-binary.exponent);
}

std::string digits_of(uint64_t value) {
  char digits[20];
  char* first = std::end(digits);
  do *--first = static_cast<char>('0' + value % 10);
  while (value /= 10);
  return {first, std::end(digits)};
}

// Rounds up the last digit; all nines become a one, and the exponent grows.
void increment(DecimalDigits& decimal) {
  size_t i = decimal.digits.size();
  while (i > 0 && decimal.digits[i - 1] == '9') decimal.digits[--i] = '0';
  if (i > 0) {
    decimal.digits[i - 1]++;
    return;
  }
  decimal.digits[0] = '1';
  decimal.exponent++;
}

// The shortest digits of the numbers that are written without an exponent: such a one times a power of ten, so that it
// has 17 or 18 digits before the point, and the middles to its neighbours fit into 128 bits. All are in units of a
// quarter of the last place.
bool find_shortest(double magnitude, DecimalDigits& result) {
  if (magnitude < 1e-4 || magnitude >= 0x1p53) return false;
  using Wide = unsigned __int128;
  const auto [mantissa, exponent] = take_apart(magnitude);
  const int places = 16 - estimate_exponent(magnitude), point = 2 - exponent;
  const Wide power =
      Wide{static_cast<uint64_t>(kPowers[places / 2])} * static_cast<uint64_t>(kPowers[(places + 1) / 2]);
  const Wide exact = power * (mantissa * 4);
  const Wide low = exact - (mantissa == uint64_t{1} << 52 ? power : power * 2), high = exact + power * 2;
  // The whole numbers in between. The middles themselves are rounded to an even mantissa.
  const bool even = (mantissa & 1) == 0;
  const auto least = static_cast<uint64_t>((low - even) >> point) + 1;
  const auto most = static_cast<uint64_t>((high - !even) >> point);
  // As many zeros at the end as there can be.
  int zeros = 0;
  for (int more = 16; more > 0; more /= 2) {
    if (zeros + more > 17) continue;
    const auto unit = static_cast<uint64_t>(kPowers[zeros + more]);
    if (most / unit * unit >= least) zeros += more;
  }
  const auto unit = static_cast<uint64_t>(kPowers[zeros]);
  uint64_t digits = static_cast<uint64_t>(exact >> point) / unit;
  const Wide above = exact - (Wide{digits * unit} << point), below = (Wide{unit} << point) - above;
  const bool nearer_up = above > below || (above == below && digits % 2 == 1);
  if (digits * unit < least || (nearer_up && (digits + 1) * unit <= most)) digits++;
  result.digits = digits_of(digits);
  result.exponent = static_cast<int>(result.digits.size()) - 1 + zeros - places;
  return true;
}

// Steele and White, "How to print floating-point numbers accurately": digits until what is left is less than half the
// distance to the neighbouring doubles, all scaled by 2 (or 4, where the lower neighbour is nearer). Of any number.
[[gnu::noinline]] DecimalDigits generate_shortest(double magnitude) {
  DecimalDigits result;
  Binary binary = take_apart(magnitude);
  bool even = (binary.mantissa & 1) == 0;
  bool uneven_gaps = binary.mantissa == uint64_t{1} << 52 && binary.exponent > -1074;
  int exponent = estimate_exponent(magnitude);
  Natural rest, scale;
  as_fraction(magnitude, exponent, rest, scale);
  Natural below(1);
  if (exponent < 0) below.multiply_by_power_of_ten(-exponent);
  if (binary.exponent > 0) below.shift_left(binary.exponent);
  Natural above = below;
  rest.shift_left(uneven_gaps ? 2 : 1);
  scale.shift_left(uneven_gaps ? 2 : 1);
  if (uneven_gaps) above.shift_left(1);
  auto reaches = [&](const Natural& gap) {
    Natural sum = rest;
    sum.add(gap);
    int order = sum.compare(scale);
    return even ? order >= 0 : order > 0;
  };
  Natural ten_scales = scale;
  ten_scales.multiply(10);
  {
    Natural sum = rest;
    sum.add(above);
    int order = sum.compare(ten_scales);
    if (even ? order >= 0 : order > 0) {
      exponent++;
      scale = ten_scales;
    }
  }
  result.exponent = exponent;
  for (;;) {
    int digit = rest.take_digit(scale);
    result.digits += static_cast<char>('0' + digit);
    int order = rest.compare(below);
    bool low = even ? order <= 0 : order < 0;
    bool high = reaches(above);
    if (low || high) {
      bool up = high;
      if (low && high) {
        rest.shift_left(1);
        int half = rest.compare(scale);
        up = half > 0 || (half == 0 && digit % 2 == 1);
      }
      if (up) increment(result);
      break;
    }
    rest.multiply(10);
    below.multiply(10);
    above.multiply(10);
  }
  while (result.digits.size() > 1 && result.digits.back() == '0') result.digits.pop_back();
  return result;
}

// magnitude * 10**places as an integer, halves to the even one, where 128 bits hold what that takes.
bool find_scaled(double magnitude, int places, uint64_t& scaled) {
  constexpr int kMaxPlaces = 19;
  const auto [mantissa, exponent] = take_apart(magnitude);
  if (places > kMaxPlaces || exponent > 0 || exponent < -127) return false;
  const unsigned __int128 product = static_cast<unsigned __int128>(mantissa) * static_cast<uint64_t>(kPowers[places]);
  unsigned __int128 whole = product >> -exponent;
  const unsigned __int128 twice_the_rest = (product - (whole << -exponent)) << 1;
  const unsigned __int128 unit = static_cast<unsigned __int128>(1) << -exponent;
  if (twice_the_rest > unit || (twice_the_rest == unit && (whole & 1))) whole++;
  scaled = static_cast<uint64_t>(whole);
  return whole == scaled;
}

}  // namespace

DecimalDigits shortest_digits(double magnitude) {
  if (magnitude == 0) return {"0", 0};
  DecimalDigits result;
  return find_shortest(magnitude, result) ? result : generate_shortest(magnitude);
}

DecimalDigits exponential_digits(double magnitude, int count) {
  if (magnitude == 0) return {std::string(static_cast<size_t>(count), '0'), 0};
  int exponent = estimate_exponent(magnitude);
  Natural rest, scale;
  as_fraction(magnitude, exponent, rest, scale);
  Natural ten_scales = scale;
  ten_scales.multiply(10);
  if (rest.compare(ten_scales) >= 0) {
    exponent++;
    scale = ten_scales;
  }
  DecimalDigits result{{}, exponent};
  for (int i = 0; i < count; i++) {
    if (i > 0) rest.multiply(10);
    result.digits += static_cast<char>('0' + rest.take_digit(scale));
  }
  rest.shift_left(1);
  int half = rest.compare(scale);
  if (half > 0 || (half == 0 && (result.digits.back() - '0') % 2 == 1)) increment(result);
  return result;
}

std::string fixed_digits(double magnitude, int places) {
  if (uint64_t scaled; find_scaled(magnitude, places, scaled)) {
    std::string text = digits_of(scaled);
    const auto after = static_cast<size_t>(places);
    if (text.size() <= after) text.insert(0, after + 1 - text.size(), '0');
    if (after > 0) text.insert(text.size() - after, 1, '.');
    return text;
  }
  DecimalDigits decimal{"0", 0};
  if (magnitude != 0) {
    Natural rest, scale;
    int exponent = estimate_exponent(magnitude);
    as_fraction(magnitude, exponent, rest, scale);
    Natural ten_scales = scale;
    ten_scales.multiply(10);
    int first = rest.compare(ten_scales) >= 0 ? exponent + 1 : exponent;
    int count = first + 1 + places;
    if (count > 0) {
      decimal = exponential_digits(magnitude, count);
    } else {
      // Less than a unit of the last place: it counts only if it is more than half of one.
      bool up = false;
      if (count == 0) {
        as_fraction(magnitude, first + 1, rest, scale);
        rest.shift_left(1);
        up = rest.compare(scale) > 0;
      }
      decimal = up ? DecimalDigits{"1", -places} : DecimalDigits{"0", 0};
    }
  }
  std::string text;
  if (decimal.exponent < 0) {
    text.assign(static_cast<size_t>(-decimal.exponent), '0');
    text += decimal.digits;
    decimal.exponent = 0;
  } else {
    text = decimal.digits;
  }
  size_t whole = static_cast<size_t>(decimal.exponent) + 1;
  if (text.size() < whole + static_cast<size_t>(places))
    text.append(whole + static_cast<size_t>(places) - text.size(), '0');
  text.resize(whole + static_cast<size_t>(places));
  if (places > 0) text.insert(whole, 1, '.');
  return text;
}

double round_to_double(uint64_t mantissa, int exponent) {
  if (mantissa == 0) return 0.0;
  int width = 64 - std::countl_zero(mantissa);
  if (exponent + width > 1025) return HUGE_VAL;
  if (exponent + width - 53 >= -1074) return std::ldexp(static_cast<double>(mantissa), exponent);
  // Subnormal: everything below a quarter of the last place is folded into its bit, so that rounding happens once.
  int drop = -1076 - exponent;
  if (drop > 63) return 0.0;
  if (drop > 0) {
    bool lost = (mantissa & ((uint64_t{1} << drop) - 1)) != 0;
    mantissa = mantissa >> drop | static_cast<uint64_t>(lost);
  } else {
    mantissa <<= -drop;
  }
  uint64_t quarters = mantissa & 3;
  mantissa >>= 2;
  if (quarters == 3 || (quarters == 2 && (mantissa & 1))) mantissa++;
  return std::ldexp(static_cast<double>(mantissa), -1074);
}

bool parse_double(std::string_view text, double& out) {
  std::string digits;  // significant ones
  int64_t point = 0;   // value = 0.digits * 10**point
  size_t i = 0;
  bool any = false, seen_point = false;
  for (; i < text.size(); i++) {
    char c = text[i];
    if (c == '.' && !seen_point) {
      seen_point = true;
      continue;
    }
    if (c < '0' || c > '9') break;
    any = true;
    if (c == '0' && digits.empty()) {
      point -= seen_point;
      continue;
    }
    point += !seen_point;
    if (digits.size() < kMaxDigits) {
      digits += c;
    } else if (c != '0') {
      digits.back() = static_cast<char>(digits.back() | 1);  // something was there
    }
  }
  if (!any) return false;
  if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
    i++;
    bool negative = i < text.size() && text[i] == '-';
    if (i < text.size() && (text[i] == '-' || text[i] == '+')) i++;
    size_t first = i;
    int64_t exponent = 0;
    for (; i < text.size() && text[i] >= '0' && text[i] <= '9'; i++) {
      if (exponent < 100000000) exponent = exponent * 10 + (text[i] - '0');
    }
    if (i == first) return false;
    point += negative ? -exponent : exponent;
  }
  if (i != text.size()) return false;
  while (!digits.empty() && digits.back() == '0') digits.pop_back();
  out = 0;
  if (digits.empty() || point < -330) return true;
  if (point > 310) {
    out = HUGE_VAL;
    return true;
  }
  auto count = static_cast<int>(digits.size());
  int exponent = static_cast<int>(point) - count;
  if (count <= 15 && exponent >= -kMaxExactPower && exponent <= kMaxExactPower) {
    // Both factors are exact, so the one rounding is the right one.
    double value = 0;
    for (char c : digits) value = value * 10 + (c - '0');
    out = exponent < 0 ? value / kPowers[-exponent] : value * kPowers[exponent];
    return true;
  }
  Natural number;
  for (char c : digits) number.multiply_add(10, static_cast<uint32_t>(c - '0'));
  int power = 0;  // value = number * 2**power, and what was lost
  bool lost = false;
  if (exponent >= 0) {
    number.multiply_by_power_of_ten(exponent);
  } else {
    // As many bits as the power of ten has, and 64 for the quotient.
    power = std::min(number.bits() - 64 - (-exponent * 10 / 3 + 1), 0);
    number.shift_left(-power);
    lost = number.divide_by_power_of_ten(-exponent);
  }
  const uint64_t leading = number.leading_bits(power, lost);
  out = round_to_double(leading | static_cast<uint64_t>(lost), power);
  return true;
}

}  // namespace fermata
