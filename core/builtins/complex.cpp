// complex: two floats, their arithmetic and their text.
#include <cmath>

#include "base/double_text.h"
#include "builtins/arguments.h"
#include "builtins/float_text.h"
#include "builtins/format_spec.h"
#include "builtins/numbers.h"
#include "builtins/unicode.h"
#include "vm/native.h"

namespace fermata {

namespace {

struct Parts {
  double real = 0, imag = 0;
};

Parts parts_of(const Complex* number) {
  return {number->real, number->imag};
}

Complex* as_complex(Vm& vm, Value value) {
  if (!value.is_object()) return nullptr;
  Type* type = value.object()->type;
  return type == vm.types.complex || (type->has(kPythonClass) && is_subtype(type, vm.types.complex))
             ? static_cast<Complex*>(value.object())
             : nullptr;
}

bool is_infinite(Parts value) {
  return std::isinf(value.real) || std::isinf(value.imag);
}
bool is_lost(Parts value) {
  return std::isnan(value.real) && std::isnan(value.imag);
}
double unit_if_infinite(double part) {
  return std::copysign(std::isinf(part) ? 1.0 : 0.0, part);
}
// The direction of an infinite value.
Parts direction(Parts value) {
  return {unit_if_infinite(value.real), unit_if_infinite(value.imag)};
}
double zero_if_nan(double part) {
  return std::isnan(part) ? std::copysign(0.0, part) : part;
}
Parts without_nans(Parts value) {
  return {zero_if_nan(value.real), zero_if_nan(value.imag)};
}

// What would come out as nan+nanj is infinite where a factor is, or where it overflowed (C11, annex G.5.1).
Parts product(Parts a, Parts b) {
  const double ac = a.real * b.real, bd = a.imag * b.imag, ad = a.real * b.imag, bc = a.imag * b.real;
  const Parts plain{ac - bd, ad + bc};
  const bool a_infinite = is_infinite(a), b_infinite = is_infinite(b);
  if (!is_lost(plain) || !(a_infinite || b_infinite || is_infinite({ac, bd}) || is_infinite({ad, bc}))) return plain;
  a = a_infinite ? direction(a) : without_nans(a);
  b = b_infinite ? direction(b) : without_nans(b);
  return {HUGE_VAL * (a.real * b.real - a.imag * b.imag), HUGE_VAL * (a.real * b.imag + a.imag * b.real)};
}

// Smith's method: divides by the larger part first, so that nothing overflows on the way. The divisor is not zero.
Parts plain_quotient(Parts a, Parts b) {
  if (std::fabs(b.real) >= std::fabs(b.imag)) {
    double ratio = b.imag / b.real, denominator = b.real + b.imag * ratio;
    return {(a.real + a.imag * ratio) / denominator, (a.imag - a.real * ratio) / denominator};
  }
  if (std::fabs(b.imag) >= std::fabs(b.real)) {
    double ratio = b.real / b.imag, denominator = b.real * ratio + b.imag;
    return {(a.real * ratio + a.imag) / denominator, (a.imag * ratio - a.real) / denominator};
  }
  return {NAN, NAN};
}

// An infinite value stays infinite, and what is divided by one becomes zero (G.5.2).
Parts quotient(Parts a, Parts b) {
  const Parts plain = plain_quotient(a, b);
  auto is_finite = [](Parts value) { return std::isfinite(value.real) && std::isfinite(value.imag); };
  const bool recovers = is_infinite(a) ? is_finite(b) : is_infinite(b) && is_finite(a);
  if (!is_lost(plain) || !recovers) return plain;
  const double factor = is_infinite(a) ? HUGE_VAL : 0.0;
  (is_infinite(a) ? a : b) = direction(is_infinite(a) ? a : b);
  return {factor * (a.real * b.real + a.imag * b.imag), factor * (a.imag * b.real - a.real * b.imag)};
}

Parts integer_power(Parts base, int64_t exponent) {
  Parts result{1, 0}, square = base;
  for (auto rest = static_cast<uint64_t>(exponent < 0 ? -exponent : exponent); rest > 0; rest >>= 1) {
    if (rest & 1) result = product(result, square);
    square = product(square, square);
  }
  return exponent < 0 ? quotient({1, 0}, result) : result;
}

Result<Owned> power(Vm& vm, Parts base, Parts exponent) {
  if (exponent.real == 0 && exponent.imag == 0) return complex_from(vm.heap, 1, 0);
  if (base.real == 0 && base.imag == 0) {
    if (exponent.imag != 0 || exponent.real < 0) {
      return vm.raise(vm.exceptions.ZeroDivisionError, {"zero to a negative or complex power"});
    }
    return complex_from(vm.heap, 0, 0);
  }
  Parts result;
  if (exponent.imag == 0 && exponent.real == std::floor(exponent.real) && std::fabs(exponent.real) <= 100) {
    result = integer_power(base, static_cast<int64_t>(exponent.real));
  } else {
    const double size = std::hypot(base.real, base.imag), angle = std::atan2(base.imag, base.real);
    double length = std::pow(size, exponent.real), phase = angle * exponent.real;
    if (exponent.imag != 0) {
      length *= std::exp(-angle * exponent.imag);
      phase += exponent.imag * std::log(size);
    }
    result = {length * std::cos(phase), length * std::sin(phase)};
  }
  if (!std::isfinite(result.real) || !std::isfinite(result.imag)) {
    bool finite = std::isfinite(base.real) && std::isfinite(base.imag) && std::isfinite(exponent.real) &&
                  std::isfinite(exponent.imag);
    if (finite) return vm.overflow_error({"complex exponentiation"});
  }
  return complex_from(vm.heap, result.real, result.imag);
}

std::string text_of(Parts value) {
  std::string imag = float_to_text(value.imag, 'r', 0, FloatPoint::Plain) + "j";
  if (value.real == 0 && !std::signbit(value.real)) return imag;
  if (imag[0] != '-') imag.insert(0, 1, '+');
  return "(" + float_to_text(value.real, 'r', 0, FloatPoint::Plain) + imag + ")";
}

// -- from text

// The longest float at `i`: its place behind, or `i` if there is none.
size_t scan_float(const std::string& text, size_t i, double& out) {
  size_t start = i;
  if (i < text.size() && (text[i] == '+' || text[i] == '-')) i++;
  const size_t digits = i;
  for (const char* word : {"infinity", "inf", "nan"}) {
    std::string_view rest = std::string_view(text).substr(i);
    if (rest.starts_with(word)) {
      out = word[0] == 'n' ? NAN : INFINITY;
      if (text[start] == '-') out = -out;
      return i + std::string_view(word).size();
    }
  }
  auto digit = [&](size_t k) { return k < text.size() && text[k] >= '0' && text[k] <= '9'; };
  while (digit(i)) i++;
  if (i < text.size() && text[i] == '.') i++;
  while (digit(i)) i++;
  if (i < text.size() && text[i] == 'e') {
    size_t k = i + 1;
    if (k < text.size() && (text[k] == '+' || text[k] == '-')) k++;
    if (digit(k)) {
      while (digit(k)) k++;
      i = k;
    }
  }
  if (!parse_double(std::string_view(text).substr(digits, i - digits), out)) return start;
  if (text[start] == '-') out = -out;
  return i;
}

int digit_at(const Str* text, uint32_t at) {
  return at < text->length ? unicode::decimal_value(text->at(at)) : -1;
}

// One that does not stand between two digits.
bool misplaced_underscore(const Str* text) {
  for (uint32_t i = 0; i < text->length; i++)
    if (text->at(i) == '_' && (i == 0 || digit_at(text, i - 1) < 0 || digit_at(text, i + 1) < 0)) return true;
  return false;
}

bool parse_complex(const Str* source, Parts& out) {
  if (misplaced_underscore(source)) return false;
  std::string text;
  uint32_t i = 0, end = source->length;
  auto trim = [&] { trim_number_text(source, i, end); };
  trim();
  if (end > i && source->at(i) == '(') {
    if (source->at(end - 1) != ')') return false;
    i++;
    end--;
    trim();
  }
  for (; i < end; i++) {
    char32_t c = source->at(i);
    if (c == '_') continue;
    if (int digit = digit_at(source, i); digit >= 0) c = static_cast<char32_t>('0' + digit);
    if (c >= 128) return false;
    text += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  }
  // [real] [sign imag j], imag j, sign j, j
  auto lone_sign = [&](size_t k) { return k < text.size() && (text[k] == '+' || text[k] == '-'); };
  double value = 0;
  size_t at = scan_float(text, 0, value);
  if (at == 0) {
    size_t sign = lone_sign(0) ? 1 : 0;
    if (text.size() != sign + 1 || text[sign] != 'j') return false;
    out = {0, sign && text[0] == '-' ? -1.0 : 1.0};
    return true;
  }
  if (at == text.size()) {
    out = {value, 0};
    return true;
  }
  if (text[at] == 'j') {
    out = {0, value};
    return at + 1 == text.size();
  }
  if (!lone_sign(at)) return false;
  double imag = 0;
  size_t after = scan_float(text, at, imag);
  if (after == at) {
    imag = text[at] == '-' ? -1 : 1;
    after = at + 1;
  }
  out = {value, imag};
  return after + 1 == text.size() && text[after] == 'j';
}

// -- construction

Owned complex_of_type(Vm& vm, Type* type, Parts value) {
  Ref<Complex> result = vm.heap.make<Complex>(type);
  result->real = value.real;
  result->imag = value.imag;
  return result;
}

// A number argument; complex ones keep both parts.
Result<Parts> number_argument(Vm& vm, Value value, const char* name) {
  if (Complex* number = as_complex(vm, value)) return parts_of(number);
  if (Value method = vm.lookup_special(value, vm.names.complex_); !method.is_empty()) {
    Owned result = TRY(vm.call_method(value, vm.names.complex_));
    Complex* number = as_complex(vm, result);
    if (!number) return vm.type_error({"__complex__ returned non-complex (type ", vm.type_of(result), ")"});
    TRY(warn_of_subclass(vm, {vm.type_of(value), ".__complex__ returned non-complex (type "}, result,
                         vm.types.complex));
    return parts_of(number);
  }
  double real;
  const bool number = is_float_like(value, real) || is_int_like(value) ||
                      !vm.lookup_special(value, vm.names.__float__).is_empty() ||
                      !vm.lookup_special(value, vm.names.__index__).is_empty();
  if (!number) {
    if (!name)
      return vm.type_error({"complex() argument must be a string or a number, not ",
                            value.is_none() ? Piece("NoneType") : Piece(vm.type_of(value)->qualified_name)});
    if (std::string_view(name) == "number") return vm.type_error({"must be real number, not ", vm.type_of(value)});
    return vm.type_error({"complex() argument '", name, "' must be a real number, not ", vm.type_of(value)});
  }
  return Parts{TRY(double_from_number(vm, value)), 0};
}

Result<void> warn_if_complex(Vm& vm, Value value, const char* name) {
  if (!as_complex(vm, value)) return {};
  return vm.warn(vm.exceptions.DeprecationWarning,
                 {"complex() argument '", name, "' must be a real number, not ", vm.type_of(value)});
}

Result<Owned> complex_from_parts(Vm& vm, Args args) {
  Type* type = args.object<Type>(0);
  Parts real, imag;
  if (args.has(1)) {
    real = TRY(number_argument(vm, args[1], "real"));
    TRY(warn_if_complex(vm, args[1], "real"));
  }
  auto has = [&](Value value, Str* name) { return !vm.lookup_special(value, name).is_empty(); };
  // Parts that were not given leave the signs of zeros alone.
  if (args.has(2)) {
    const Complex* both = as_complex(vm, args[2]);
    const bool number = both || is_float_like(args[2], imag.real) || is_int_like(args[2]) ||
                        has(args[2], vm.names.__float__) || has(args[2], vm.names.__index__);
    if (!number) return vm.type_error({"complex() argument 'imag' must be a real number, not ", vm.type_of(args[2])});
    imag = both ? parts_of(both) : Parts{TRY(double_from_number(vm, args[2])), 0};
    TRY(warn_if_complex(vm, args[2], "imag"));
    if (both) real.real -= imag.imag;
  }
  if (args.has(1) && (as_complex(vm, args[1]) || has(args[1], vm.names.complex_))) imag.real += real.imag;
  return complex_of_type(vm, type, {real.real, imag.real});
}

const NativeRow kFromParts = {"__new__(cls, real=, imag=)", complex_from_parts, NativeKind::StaticMethod};

Result<void> complex_misfit(Vm& vm, std::span<const Value> args, Keywords keywords) {
  return vm.type_error({"complex() takes at most 2 arguments (", args.size() + keywords.names.size(), " given)"});
}

// By its place the first argument may be a text, by its name it is a number.
Result<Owned> complex_new(Vm& vm, Args args) {
  Type* type = args.object<Type>(0);
  if (Dict* keywords = args.object<Dict>(3); keywords->used > 0) {
    Ref<NativeFunction> function = vm.heap.make<NativeFunction>(vm.types.native_function);
    function->row = &kFromParts;
    function->name = Ref<Str>(vm.names.__new__);
    function->owner = vm.types.complex;
    const Value given[] = {args[0], args[1], args[2]};
    return vm.start_call(Value(function), std::span(given, 1u + args.has(1) + args.has(2)), DictKeywords(keywords));
  }
  if (args.has(2)) return complex_from_parts(vm, args);
  if (!args.has(1)) return complex_of_type(vm, type, {});
  if (args[1].is_object() && args[1].object()->type == vm.types.complex && type == vm.types.complex)
    return Owned(args[1]);
  if (Str* text = as_str(args[1])) {
    Parts value;
    if (!parse_complex(text, value)) {
      if (misplaced_underscore(text))
        return vm.value_error({"could not convert string to complex: ", TRY(vm.repr(args[1]))});
      return vm.value_error({"complex() arg is a malformed string"});
    }
    return complex_of_type(vm, type, value);
  }
  return complex_of_type(vm, type, TRY(number_argument(vm, args[1], nullptr)));
}

Result<Owned> complex_from_number(Vm& vm, Args args) {
  return complex_of_type(vm, args.object<Type>(0), TRY(number_argument(vm, args[1], "number")));
}

// -- methods

Complex* self_complex(Args args) {
  return args.self<Complex>();
}

template <Operator op>
Result<Owned> forward(Vm& vm, Args args) {
  return complex_binary(vm, op, args[0], args[1]);
}
template <Operator op>
Result<Owned> reflected(Vm& vm, Args args) {
  return complex_binary(vm, op, args[1], args[0]);
}

Result<Owned> complex_power(Vm& vm, Value base, Value exponent, Value modulus) {
  double real;
  auto number = [&](Value value) { return as_complex(vm, value) || is_float_like(value, real) || is_int_like(value); };
  if (!modulus.is_none() && number(base) && number(exponent)) return vm.value_error({"complex modulo"});
  return complex_binary(vm, Operator::Power, base, exponent);
}
Result<Owned> complex_pow(Vm& vm, Args args) {
  return complex_power(vm, args[0], args[1], args[2]);
}
Result<Owned> complex_rpow(Vm& vm, Args args) {
  return complex_power(vm, args[1], args[0], args[2]);
}

Result<Owned> equals(Vm& vm, Args args, bool equal) {
  Complex* self = self_complex(args);
  bool same;
  double real;
  if (Complex* other = as_complex(vm, args[1])) {
    same = self->real == other->real && self->imag == other->imag;
  } else if (is_float_like(args[1], real)) {
    same = self->imag == 0 && self->real == real;
  } else if (is_int_like(args[1])) {
    same = self->imag == 0 && !std::isnan(self->real) && int_compare_double(args[1], self->real) == 0;
  } else {
    return Owned::not_implemented();
  }
  return Owned::boolean(same == equal);
}
Result<Owned> complex_eq(Vm& vm, Args args) {
  return equals(vm, args, true);
}
Result<Owned> complex_ne(Vm& vm, Args args) {
  return equals(vm, args, false);
}

Result<Owned> complex_hash(Vm& vm, Args args) {
  auto combined = static_cast<uint64_t>(double_hash(self_complex(args)->real)) +
                  1000003 * static_cast<uint64_t>(double_hash(self_complex(args)->imag));
  auto hash = static_cast<int64_t>(combined);
  return int_from(vm.heap, hash == -1 ? -2 : hash);
}

Result<Owned> complex_repr(Vm& vm, Args args) {
  return str_from_ascii(vm.heap, text_of(parts_of(self_complex(args))));
}
Result<Owned> complex_neg(Vm& vm, Args args) {
  return complex_from(vm.heap, -self_complex(args)->real, -self_complex(args)->imag);
}
Result<Owned> complex_itself(Vm& vm, Args args) {
  return complex_from(vm.heap, self_complex(args)->real, self_complex(args)->imag);
}
Result<Owned> complex_conjugate(Vm& vm, Args args) {
  return complex_from(vm.heap, self_complex(args)->real, -self_complex(args)->imag);
}
Result<Owned> complex_bool(Vm&, Args args) {
  return Owned::boolean(self_complex(args)->real != 0 || self_complex(args)->imag != 0);
}
Result<Owned> complex_abs(Vm& vm, Args args) {
  Complex* self = self_complex(args);
  double size = std::hypot(self->real, self->imag);
  if (std::isinf(size) && std::isfinite(self->real) && std::isfinite(self->imag)) {
    return vm.overflow_error({"absolute value too large"});
  }
  return Owned::real(size);
}

Result<Owned> complex_format(Vm& vm, Args args) {
  Str* spec = TRY(the_str(vm, args[1], "__format__"));
  if (spec->length == 0) return TRY(vm.str(args[0]));
  const Type* type = vm.type_of(args[0]);
  FormatSpec parsed = TRY(parse_format_spec(vm, spec, FormatKind::Complex, type));
  return TRY(format_complex(vm, self_complex(args)->real, self_complex(args)->imag, parsed, type));
}

Result<Owned> complex_getnewargs(Vm& vm, Args args) {
  return vm.tuple({Value::real(self_complex(args)->real), Value::real(self_complex(args)->imag)});
}

Result<Owned> get_real(Vm&, Value self) {
  return Owned::real(static_cast<Complex*>(self.object())->real);
}
Result<Owned> get_imag(Vm&, Value self) {
  return Owned::real(static_cast<Complex*>(self.object())->imag);
}

const PropertyRow complex_properties[] = {{"imag", get_imag}, {"real", get_real}};

const NativeRow complex_rows[] = {
    {"__new__(cls, real=, imag=, /, **kwargs)~(cls, real=0, imag=0)", complex_new, NativeKind::StaticMethod, nullptr,
     -1, complex_misfit},
    {"__repr__(self, /)", complex_repr},
    {"__hash__(self, /)", complex_hash},
    {"__bool__(self, /)", complex_bool},
    {"__eq__(self, value, /)", complex_eq},
    {"__ne__(self, value, /)", complex_ne},
    OPERATOR_ROWS(add, Add),
    OPERATOR_ROWS(sub, Subtract),
    OPERATOR_ROWS(mul, Multiply),
    OPERATOR_ROWS(truediv, TrueDivide),
    {"__pow__(self, value, mod=None, /)", complex_pow},
    {"__rpow__(self, value, mod=None, /)", complex_rpow},
    {"__neg__(self, /)", complex_neg},
    {"__pos__(self, /)", complex_itself},
    {"__abs__(self, /)", complex_abs},
    {"__complex__(self, /)", complex_itself},
    {"__format__(self, format_spec, /)", complex_format},
    {"__getnewargs__(self, /)", complex_getnewargs},
    {"conjugate(self, /)", complex_conjugate},
    {"from_number(cls, number, /)", complex_from_number, NativeKind::ClassMethod},
};

// An operand: complex with both parts, or real with one.
enum class Operand : uint8_t { Complex, Real, Other };
Result<Operand> operand(Vm& vm, Value value, Parts& out) {
  if (Complex* number = as_complex(vm, value)) {
    out = parts_of(number);
    return Operand::Complex;
  }
  if (is_float_like(value, out.real)) return Operand::Real;
  if (!is_int_like(value)) return Operand::Other;
  out.real = TRY(double_from_int(vm, value));
  return Operand::Real;
}

}  // namespace

Owned complex_from(Heap& heap, double real, double imag) {
  return complex_of_type(*static_cast<Vm*>(heap.hooks), static_cast<Vm*>(heap.hooks)->types.complex, {real, imag});
}

// A real operand has no imaginary part at all, not one of zero: signs of zeros survive.
Result<Owned> complex_binary(Vm& vm, Operator op, Value left, Value right) {
  Parts a, b;
  Operand left_kind = TRY(operand(vm, left, a)), right_kind = TRY(operand(vm, right, b));
  if (left_kind == Operand::Other || right_kind == Operand::Other) return Owned::not_implemented();
  const bool real_left = left_kind == Operand::Real, real_right = right_kind == Operand::Real;
  switch (op) {
    case Operator::Add:
      return complex_from(vm.heap, a.real + b.real, real_left ? b.imag : real_right ? a.imag : a.imag + b.imag);
    case Operator::Subtract:
      return complex_from(vm.heap, a.real - b.real, real_left ? -b.imag : real_right ? a.imag : a.imag - b.imag);
    case Operator::Multiply: {
      if (real_left) return complex_from(vm.heap, a.real * b.real, a.real * b.imag);
      if (real_right) return complex_from(vm.heap, a.real * b.real, a.imag * b.real);
      Parts result = product(a, b);
      return complex_from(vm.heap, result.real, result.imag);
    }
    case Operator::TrueDivide: {
      if (b.real == 0 && b.imag == 0) return division_by_zero(vm);
      if (real_right) return complex_from(vm.heap, a.real / b.real, a.imag / b.real);
      if (real_left) a.imag = -0.0;  // it has none
      Parts result = quotient(a, b);
      return complex_from(vm.heap, result.real, result.imag);
    }
    case Operator::Power: return power(vm, a, b);
    default: return Owned::not_implemented();
  }
}

extern const TypeSpec complex_spec = {
    .name = "complex",
    .size = sizeof(Complex),
    .flags = kSubclassable,
    .native_hash = false,
    .methods = complex_rows,
    .properties = complex_properties,
};

}  // namespace fermata
