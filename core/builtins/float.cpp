// float: construction, arithmetic methods, rounding and conversions.
#include <cmath>

#include "base/double_text.h"
#include "builtins/arguments.h"
#include "builtins/bytes_methods.h"
#include "builtins/codecs.h"
#include "builtins/float_hex.h"
#include "builtins/float_text.h"
#include "builtins/format_spec.h"
#include "builtins/numbers.h"
#include "builtins/unicode.h"
#include "objects/sequences.h"
#include "vm/native.h"

namespace fermata {

namespace {

double self_double(Args args) {
  double value = 0;
  is_float_like(args[0], value);
  return value;
}

Owned float_of_type(Vm& vm, Type* type, double value) {
  if (type == vm.types.float_) return Owned::real(value);
  Ref<FloatObject> boxed = vm.heap.make<FloatObject>(type);
  boxed->value = value;
  return boxed;
}

Raised not_a_float(Vm& vm, Value literal) {
  Ref<Str> shown = TRY(vm.repr(literal));
  return vm.value_error({"could not convert string to float: ", shown});
}

Result<Owned> float_new(Vm& vm, Args args) {
  Type* type = args.object<Type>(0);
  if (!args.has(1)) return float_of_type(vm, type, 0);
  Value value = args[1];
  if (value.is_float() || value.is_small_int()) {
    return float_of_type(vm, type, value.is_float() ? value.as_float() : static_cast<double>(value.as_int()));
  }
  // A string's class of one's own may know better.
  const bool converts = vm.type_of(value)->has(kPythonClass) &&
                        (!vm.lookup_special(value, vm.names.__float__).is_empty() || has_index(vm, value));
  if (converts) return float_of_type(vm, type, TRY(double_from_number(vm, value)));
  Ref<Str> text;
  std::string copy;
  if (Str* given = as_str(value)) {
    text = Ref<Str>(given);
  } else if (std::string_view data; TRY(bytes_seen(vm, value, data, copy))) {
    text = vm.str_of(data);
  }
  double parsed;
  if (text) {
    if (!parse_float_text(text, parsed)) return not_a_float(vm, value);
    return float_of_type(vm, type, parsed);
  }
  const bool number = is_int_like(value) || !vm.lookup_special(value, vm.names.__float__).is_empty() ||
                      !vm.lookup_special(value, vm.names.__index__).is_empty();
  if (!number)
    return vm.type_error({"float() argument must be a string or a real number, not '", vm.type_of(value), "'"});
  return float_of_type(vm, type, TRY(double_from_number(vm, value)));
}

Result<Owned> float_from_number(Vm& vm, Args args) {
  return float_of_type(vm, args.object<Type>(0), TRY(double_from_number(vm, args[1])));
}

// -- arithmetic methods

enum class Operand : uint8_t { Number, Other };
// The other operand as a double.
Result<Operand> other_double(Vm& vm, Value value, double& out) {
  if (is_float_like(value, out)) return Operand::Number;
  if (!is_int_like(value)) return Operand::Other;
  out = TRY(double_from_int(vm, value));
  return Operand::Number;
}

template <Operator op>
Result<Owned> forward(Vm& vm, Args args) {
  double other;
  if (TRY(other_double(vm, args[1], other)) == Operand::Other) return Owned::not_implemented();
  return float_binary(vm, op, self_double(args), other);
}
template <Operator op>
Result<Owned> reflected(Vm& vm, Args args) {
  double other;
  if (TRY(other_double(vm, args[1], other)) == Operand::Other) return Owned::not_implemented();
  return float_binary(vm, op, other, self_double(args));
}

template <Comparison op>
Result<Owned> comparison(Vm&, Args args) {
  const double self = self_double(args);
  double other;
  if (is_float_like(args[1], other)) {
    if (std::isnan(self) || std::isnan(other)) return Owned::boolean(op == Comparison::NotEqual);
    return Owned::boolean(compares(op, self < other ? -1 : self > other ? 1 : 0));
  }
  if (!is_int_like(args[1])) return Owned::not_implemented();
  if (std::isnan(self)) return Owned::boolean(op == Comparison::NotEqual);
  return Owned::boolean(compares(op, -int_compare_double(args[1], self)));
}

Result<Owned> divmod_of(Vm& vm, double left, double right) {
  if (right == 0) return division_by_zero(vm);
  FloatDivision parts = float_divmod(left, right);
  return vm.tuple({Value::real(parts.quotient), Value::real(parts.remainder)});
}
Result<Owned> float_divmod_method(Vm& vm, Args args) {
  double other;
  if (TRY(other_double(vm, args[1], other)) == Operand::Other) return Owned::not_implemented();
  return divmod_of(vm, self_double(args), other);
}
Result<Owned> float_rdivmod(Vm& vm, Args args) {
  double other;
  if (TRY(other_double(vm, args[1], other)) == Operand::Other) return Owned::not_implemented();
  return divmod_of(vm, other, self_double(args));
}

Result<Owned> power_of(Vm& vm, Args args, bool is_reflected) {
  if (!args[2].is_none()) return vm.type_error({"pow() 3rd argument not allowed unless all arguments are integers"});
  double other;
  if (TRY(other_double(vm, args[1], other)) == Operand::Other) return Owned::not_implemented();
  return is_reflected ? float_power(vm, other, self_double(args)) : float_power(vm, self_double(args), other);
}
Result<Owned> float_pow(Vm& vm, Args args) {
  return power_of(vm, args, false);
}
Result<Owned> float_rpow(Vm& vm, Args args) {
  return power_of(vm, args, true);
}

Result<Owned> float_neg(Vm&, Args args) {
  return Owned::real(-self_double(args));
}
Result<Owned> float_itself(Vm&, Args args) {
  return Owned::real(self_double(args));
}
Result<Owned> float_abs(Vm&, Args args) {
  return Owned::real(std::fabs(self_double(args)));
}
Result<Owned> float_bool(Vm&, Args args) {
  return Owned::boolean(self_double(args) != 0);
}
Result<Owned> float_trunc(Vm& vm, Args args) {
  return int_from_float(vm, self_double(args));
}
Result<Owned> float_floor(Vm& vm, Args args) {
  return int_from_float(vm, std::floor(self_double(args)));
}
Result<Owned> float_ceil(Vm& vm, Args args) {
  return int_from_float(vm, std::ceil(self_double(args)));
}
Result<Owned> float_is_integer(Vm&, Args args) {
  double value = self_double(args);
  return Owned::boolean(std::isfinite(value) && std::floor(value) == value);
}

Result<Owned> float_hash(Vm& vm, Args args) {
  double value = self_double(args);
  if (std::isnan(value) && args[0].is_object()) return int_from(vm.heap, static_cast<int64_t>(args[0].bits() >> 4));
  return int_from(vm.heap, double_hash(value));
}

Result<Owned> float_repr_method(Vm& vm, Args args) {
  return str_from_ascii(vm.heap, float_repr(self_double(args)));
}

Result<Owned> float_format(Vm& vm, Args args) {
  Str* spec = TRY(the_str(vm, args[1], "__format__"));
  if (spec->length == 0) return TRY(vm.str(args[0]));
  const Type* type = vm.type_of(args[0]);
  FormatSpec parsed = TRY(parse_format_spec(vm, spec, FormatKind::Number, type));
  return TRY(format_float(vm, self_double(args), parsed, type));
}

// Rounding to decimal places goes through the digits, so that the result is the float nearest to the rounded decimal.
Result<Owned> float_round(Vm& vm, Args args) {
  const double value = self_double(args);
  if (args[1].is_none()) return int_from_float(vm, std::nearbyint(value));
  Owned digits = TRY(vm.index_object(args[1]));
  int64_t places;
  if (!int_to_int64(digits, places)) places = int_sign(digits) < 0 ? -400 : 400;
  if (!std::isfinite(value) || places > 323) return Owned::real(value);
  if (places < -308) return Owned::real(std::copysign(0.0, value));
  double rounded;
  if (places >= 0) {
    parse_double(fixed_digits(std::fabs(value), static_cast<int>(places)), rounded);
  } else {
    // Whole digits without the last ones, rounded as round-half-even does it on the exact value.
    DecimalDigits shortest = shortest_digits(std::fabs(value));
    int64_t kept = shortest.exponent + 1 + places;
    if (kept < 0) return Owned::real(std::copysign(0.0, value));
    double unit;
    parse_double("1e" + std::to_string(-places), unit);
    if (kept == 0) {
      rounded = std::fabs(value) * 2 > unit ? unit : 0;
    } else {
      DecimalDigits exact = exponential_digits(std::fabs(value), static_cast<int>(kept));
      std::string text =
          exact.digits.substr(0, 1) + "." + exact.digits.substr(1) + "e" + std::to_string(exact.exponent);
      parse_double(text, rounded);
    }
  }
  if (std::isinf(rounded)) return vm.overflow_error({"rounded value too large to represent"});
  return Owned::real(std::copysign(rounded, value));
}

Result<Owned> float_as_integer_ratio(Vm& vm, Args args) {
  double value = self_double(args);
  if (std::isnan(value)) return vm.value_error({"cannot convert NaN to integer ratio"});
  if (std::isinf(value)) return vm.overflow_error({"cannot convert Infinity to integer ratio"});
  int exponent;
  double fraction = std::frexp(value, &exponent);
  while (fraction != std::floor(fraction)) {
    fraction *= 2;
    exponent--;
  }
  Owned numerator = int_from_double(vm.heap, fraction), denominator = Owned::integer(1);
  if (exponent > 0) {
    numerator = int_shift_left(vm.heap, numerator, static_cast<uint32_t>(exponent));
  } else {
    denominator = int_shift_left(vm.heap, denominator, static_cast<uint32_t>(-exponent));
  }
  return vm.tuple({numerator, denominator});
}

Result<Owned> float_hex_method(Vm& vm, Args args) {
  return str_from_ascii(vm.heap, float_hex(self_double(args)));
}

Result<Owned> float_fromhex(Vm& vm, Args args) {
  Str* text = as_str(args[1]);
  if (!text) return vm.type_error({"bad argument type for built-in operation"});
  double value = 0;
  Ref<Bytes> utf8 = TRY(encode_text(vm, text, nullptr, nullptr));
  switch (parse_float_hex(std::string(utf8->view()), value)) {
    case HexOutcome::Parsed: break;
    case HexOutcome::Invalid: return vm.value_error({"invalid hexadecimal floating-point string"});
    case HexOutcome::TooLarge: return vm.overflow_error({"hexadecimal value too large to represent as a float"});
  }
  Type* type = args.object<Type>(0);
  if (type == vm.types.float_) return Owned::real(value);
  return vm.start_call(Value(type), {Value::real(value)});
}

Result<Owned> float_getformat(Vm& vm, Args args) {
  Str* kind = TRY(the_str(vm, args[1], "__getformat__"));
  if (!(str_equals(kind, "double") || str_equals(kind, "float"))) {
    return vm.value_error({"__getformat__() argument 1 must be 'double' or 'float'"});
  }
  return vm.str_of("IEEE, little-endian");
}

Result<Owned> float_getnewargs(Vm& vm, Args args) {
  return vm.tuple({Value::real(self_double(args))});
}

Result<Owned> get_real(Vm&, Value self) {
  double value = 0;
  is_float_like(self, value);
  return Owned::real(value);
}
Result<Owned> get_imag(Vm&, Value) {
  return Owned::real(0);
}

const PropertyRow float_properties[] = {{"imag", get_imag}, {"real", get_real}};

const NativeRow float_rows[] = {
    {"__new__(cls, x=, /)", float_new, NativeKind::StaticMethod},
    {"__repr__(self, /)", float_repr_method},
    {"__hash__(self, /)", float_hash},
    {"__bool__(self, /)", float_bool},
    {"__eq__(self, value, /)", comparison<Comparison::Equal>},
    {"__ne__(self, value, /)", comparison<Comparison::NotEqual>},
    {"__lt__(self, value, /)", comparison<Comparison::Less>},
    {"__le__(self, value, /)", comparison<Comparison::LessEqual>},
    {"__gt__(self, value, /)", comparison<Comparison::Greater>},
    {"__ge__(self, value, /)", comparison<Comparison::GreaterEqual>},
    OPERATOR_ROWS(add, Add),
    OPERATOR_ROWS(sub, Subtract),
    OPERATOR_ROWS(mul, Multiply),
    OPERATOR_ROWS(truediv, TrueDivide),
    OPERATOR_ROWS(floordiv, FloorDivide),
    OPERATOR_ROWS(mod, Modulo),
    {"__divmod__(self, value, /)", float_divmod_method},
    {"__rdivmod__(self, value, /)", float_rdivmod},
    {"__pow__(self, value, mod=None, /)", float_pow},
    {"__rpow__(self, value, mod=None, /)", float_rpow},
    {"__neg__(self, /)", float_neg},
    {"__pos__(self, /)", float_itself},
    {"__abs__(self, /)", float_abs},
    {"__int__(self, /)", float_trunc},
    {"__trunc__(self, /)", float_trunc},
    {"__floor__(self, /)", float_floor},
    {"__ceil__(self, /)", float_ceil},
    {"__float__(self, /)", float_itself},
    {"__round__(self, ndigits=None, /)", float_round},
    {"__format__(self, format_spec, /)", float_format},
    {"__getnewargs__(self, /)", float_getnewargs},
    {"__getformat__(cls, typestr, /)", float_getformat, NativeKind::ClassMethod},
    {"as_integer_ratio(self, /)", float_as_integer_ratio},
    {"conjugate(self, /)", float_itself},
    {"from_number(cls, number, /)", float_from_number, NativeKind::ClassMethod},
    {"fromhex(cls, string, /)", float_fromhex, NativeKind::ClassMethod},
    {"hex(self, /)", float_hex_method},
    {"is_integer(self, /)", float_is_integer},
};

}  // namespace

// Strips whitespace, takes underscores between digits and digits of any script.
bool parse_float_text(const Str* text, double& out) {
  uint32_t i = 0, end = text->length;
  trim_number_text(text, i, end);
  bool negative = false;
  if (i < end && (text->at(i) == '+' || text->at(i) == '-')) negative = text->at(i++) == '-';
  std::string plain;
  for (; i < end; i++) {
    char32_t c = text->at(i);
    auto digit_at = [&](uint32_t k) { return k < text->length && unicode::decimal_value(text->at(k)) >= 0; };
    if (c == '_') {
      if (i == 0 || !digit_at(i - 1) || !digit_at(i + 1)) return false;
      continue;
    }
    int digit = unicode::decimal_value(c);
    if (digit >= 0) c = static_cast<char32_t>('0' + digit);
    if (c >= 128) return false;
    plain += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  }
  if (plain == "inf" || plain == "infinity") {
    out = INFINITY;
  } else if (plain == "nan") {
    out = NAN;
  } else if (!parse_double(plain, out)) {
    return false;
  }
  if (negative) out = -out;
  return true;
}

extern const TypeSpec float_spec = {
    .name = "float",
    .size = sizeof(FloatObject),
    .flags = kSubclassable | kFloatSubclass,
    .native_hash = true,
    .methods = float_rows,
    .properties = float_properties,
};

}  // namespace fermata
