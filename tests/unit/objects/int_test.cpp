#include "objects/int.h"

#include <cmath>

#include "unit/objects/heap_fixture.h"

namespace fermata {
namespace {

class IntTest : public HeapTest {
 protected:
  IntTest() { heap.int_type = new_type(sizeof(Int), kIntSubclass, nullptr, clear_int); }
  Owned i(std::string_view text, uint32_t base = 10) {
    bool negative = text.starts_with('-');
    Owned result = int_from_digits(heap, text.substr(negative), base);
    return negative ? int_negate(heap, result) : result;
  }
  Owned two_to(uint32_t bits) { return int_shift_left(heap, Value::integer(1), bits); }
};

#define EXPECT_INT(expression, text) EXPECT_EQ(int_to_text(expression), text)

TEST_F(IntTest, SmallOnesAreUnboxed) {
  EXPECT_TRUE(int_from(heap, Value::kMaxInt)->is_small_int());
  EXPECT_TRUE(int_from(heap, Value::kMinInt)->is_small_int());
  EXPECT_TRUE(int_from(heap, Value::kMaxInt + 1)->is_object());
  EXPECT_TRUE(int_subtract(heap, int_from(heap, Value::kMaxInt + 1), Value::integer(1))->is_small_int());
  EXPECT_INT(int_from(heap, INT64_MIN), "-9223372036854775808");
  EXPECT_INT(int_from_unsigned(heap, UINT64_MAX), "18446744073709551615");
}

TEST_F(IntTest, TextInEveryBase) {
  std::string big = "123456789012345678901234567890123456789012345678901234567890";
  EXPECT_INT(i(big), big);
  EXPECT_INT(i("-" + big), "-" + big);
  EXPECT_EQ(int_to_text(i("deadbeefdeadbeefdeadbeef", 16), 16), "deadbeefdeadbeefdeadbeef");
  EXPECT_EQ(int_to_text(i("zz00zz00zz00zz00zz", 36), 36), "zz00zz00zz00zz00zz");
  EXPECT_EQ(int_to_text(two_to(100), 2), "1" + std::string(100, '0'));
  EXPECT_INT(i("1" + std::string(500, '0')), "1" + std::string(500, '0'));
}

TEST_F(IntTest, Arithmetic) {
  Owned a = i("100000000000000000000"), b = i("-7");
  EXPECT_INT(int_multiply(heap, a, a), "1" + std::string(40, '0'));
  EXPECT_INT(int_add(heap, a, b), "99999999999999999993");
  EXPECT_INT(int_floor_divide(heap, a, b), "-14285714285714285715");
  EXPECT_INT(int_modulo(heap, a, b), "-5");
  EXPECT_INT(int_floor_divide(heap, Value::integer(-7), Value::integer(2)), "-4");
  EXPECT_INT(int_modulo(heap, Value::integer(-7), Value::integer(2)), "1");
  EXPECT_INT(int_modulo(heap, Value::integer(7), a), "7");
  EXPECT_INT(int_modulo(heap, Value::integer(-7), a), "99999999999999999993");
  EXPECT_INT(int_power(heap, Value::integer(-3), 41), "-36472996377170786403");
  EXPECT_INT(int_power(heap, Value::boolean(true), 0), "1");
  EXPECT_INT(int_power_modulo(heap, Value::integer(3), i("1000000000000000000000"), Value::integer(1000007)), "720733");
  EXPECT_INT(int_power_modulo(heap, Value::integer(3), Value::integer(-1), Value::integer(7)), "5");
  EXPECT_INT(int_power_modulo(heap, Value::integer(3), Value::integer(5), Value::integer(-8)), "-5");
  EXPECT_TRUE(int_power_modulo(heap, Value::integer(2), Value::integer(-1), Value::integer(8))->is_empty());
  EXPECT_INT(int_square_root(heap, i("100000000000000000000000000000000")), "10000000000000000");
  EXPECT_INT(int_gcd(heap, i("100000000000000000000"), Value::integer(-48)), "16");
}

TEST_F(IntTest, BitsAreTwosComplement) {
  Owned a = int_negate(heap, two_to(70));
  EXPECT_INT(int_and(heap, a, Value::integer(-1)), int_to_text(a));
  EXPECT_INT(int_or(heap, a, Value::integer(5)), "-1180591620717411303419");
  EXPECT_INT(int_xor(heap, a, Value::integer(-1)), "1180591620717411303423");
  EXPECT_INT(int_shift_right(heap, int_subtract(heap, a, Value::integer(1)), 69), "-3");
  EXPECT_INT(int_shift_right(heap, a, 1000), "-1");
  EXPECT_INT(int_invert(heap, a), "1180591620717411303423");
  EXPECT_INT(int_shift_left(heap, Value::integer(-1), 80), "-1208925819614629174706176");
  EXPECT_EQ(int_bit_length(a), 71u);
  EXPECT_EQ(int_bit_count(Value::integer(255)), 8u);
}

TEST_F(IntTest, DoublesAreRoundedCorrectly) {
  EXPECT_EQ(int_to_double(i("9007199254740993")), 9007199254740992.0);
  EXPECT_EQ(int_to_double(i("-295147905179352891391")), -295147905179352891391.0);
  EXPECT_EQ(int_to_double(int_add(heap, two_to(200), two_to(147))), std::ldexp(1, 200));
  EXPECT_EQ(int_to_double(int_add(heap, int_add(heap, two_to(200), two_to(147)), Value::integer(1))),
            std::ldexp(1, 200) + std::ldexp(1, 148));
  EXPECT_EQ(int_to_double(two_to(1024)), HUGE_VAL);
  EXPECT_EQ(int_true_divide(i("1000000000000000000000000"), Value::integer(3)), 1e24 / 3);
  EXPECT_EQ(int_true_divide(Value::integer(1), two_to(1074)), 5e-324);
  EXPECT_EQ(int_true_divide(Value::integer(1), two_to(1075)), 0.0);
  EXPECT_EQ(int_true_divide(Value::integer(-3), two_to(1075)), -1e-323);
  EXPECT_INT(int_from_double(heap, -1e20), "-100000000000000000000");
  EXPECT_INT(int_from_double(heap, 2.9), "2");
  EXPECT_INT(int_from_double(heap, 5.5e15), "5500000000000000");
}

TEST_F(IntTest, ComparesWithDoublesExactly) {
  EXPECT_LT(int_compare_double(i("9007199254740993000"), 9007199254740994000.0), 0);
  EXPECT_GT(int_compare_double(i("100000000000000000001"), 1e20), 0);
  EXPECT_EQ(int_compare_double(i("100000000000000000000"), 1e20), 0);
  EXPECT_LT(int_compare_double(i("-100000000000000000001"), -1e20), 0);
  EXPECT_LT(int_compare_double(two_to(2000), HUGE_VAL), 0);
}

TEST_F(IntTest, HashesAsPythonDoes) {
  EXPECT_EQ(int_hash(Value::integer(-1)), -2);
  EXPECT_EQ(int_hash(i("2305843009213693951")), 0);
  EXPECT_EQ(int_hash(i("123456789012345678901234567890")), 248789772095949448);
  EXPECT_EQ(int_hash(i("-123456789012345678901234567890")), -248789772095949448);
  EXPECT_EQ(double_hash(1e20), int_hash(i("100000000000000000000")));
  EXPECT_EQ(double_hash(-1.0), -2);
  EXPECT_EQ(double_hash(0.5), 1152921504606846976);
  EXPECT_EQ(double_hash(1.1), 230584300921369601);
}

TEST_F(IntTest, FromBytes) {
  EXPECT_INT(int_from_bytes(heap, std::string_view("\xFF\xFF", 2), true), "-1");
  EXPECT_INT(int_from_bytes(heap, std::string_view("\xFF\xFF", 2), false), "65535");
  EXPECT_INT(int_from_bytes(heap, "", true), "0");
}

}  // namespace
}  // namespace fermata
