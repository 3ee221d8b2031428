// int: construction, arithmetic methods, conversions. The arithmetic itself is in objects/int.cpp and numbers.cpp.
#include <algorithm>
#include <cmath>

#include "builtins/arguments.h"
#include "builtins/bytes_methods.h"
#include "builtins/codecs.h"
#include "builtins/format_spec.h"
#include "builtins/numbers.h"
#include "builtins/sizes.h"
#include "objects/sequences.h"
#include "vm/native.h"

namespace fermata {

namespace {

Result<Owned> with_type(Vm& vm, Type* type, Result<Owned> made) {
  Owned value = TRY(std::move(made));
  if (type == vm.types.int_) return value->is_bool() || value->is_object() ? int_exact(vm.heap, value) : value;
  return int_of_type(vm.heap, type, value);
}

// The text of a str or of something with bytes as a Str, else None.
Result<Owned> text_of(Vm& vm, Value value) {
  if (as_str(value)) return Owned(value);
  std::string copy;
  std::string_view data;
  if (!TRY(bytes_seen(vm, value, data, copy))) return Owned::none();
  StrBuilder out(vm.heap);
  for (char byte : data) out.append(static_cast<uint8_t>(byte));
  return out.finish();
}

Result<Owned> int_new(Vm& vm, Args args) {
  Type* type = args.object<Type>(0);
  if (!args.has(2)) {
    if (!args.has(1)) return with_type(vm, type, Owned::integer(0));
    Value value = args[1];
    if (type == vm.types.int_ && value.is_small_int()) return Owned(value);
    if (is_int_like(value) && !value.is_object()) return with_type(vm, type, Owned(value));
    // A text of a class with `__int__` or `__index__` is not read.
    const bool converts =
        vm.type_of(value)->has(kPythonClass) && (!vm.lookup_special(value, vm.names.__int__).is_empty() ||
                                                 !vm.lookup_special(value, vm.names.__index__).is_empty());
    if (converts) return with_type(vm, type, int_converted(vm, value));
    Owned text = TRY(text_of(vm, value));
    if (!text->is_none()) return with_type(vm, type, int_from_text(vm, as_str(text), 10, value));
    return with_type(vm, type, int_converted(vm, value));
  }
  if (!args.has(1)) return vm.type_error({"int() missing string argument"});
  Owned given = TRY(vm.index_object(args[2]));
  int64_t base = -1;
  int_to_int64(given, base);
  if (base != 0 && (base < 2 || base > 36)) return vm.value_error({"int() base must be >= 2 and <= 36, or 0"});
  const bool textual = as_str(args[1]) || vm.type_of(args[1])->has(kBytesSubclass) ||
                       is_subtype(vm.type_of(args[1]), vm.types.bytearray);
  if (!textual) return vm.type_error({"int() can't convert non-string with explicit base"});
  Owned text = TRY(text_of(vm, args[1]));
  return with_type(vm, type, int_from_text(vm, as_str(text), static_cast<int>(base), args[1]));
}

// -- arithmetic methods: NotImplemented unless the other operand is an int too

template <Operator op>
Result<Owned> forward(Vm& vm, Args args) {
  if (!is_int_like(args[1])) return Owned::not_implemented();
  return int_binary(vm, op, args[0], args[1]);
}
template <Operator op>
Result<Owned> reflected(Vm& vm, Args args) {
  if (!is_int_like(args[1])) return Owned::not_implemented();
  return int_binary(vm, op, args[1], args[0]);
}
template <Comparison op>
Result<Owned> comparison(Vm&, Args args) {
  if (!is_int_like(args[1])) return Owned::not_implemented();
  return Owned::boolean(compares(op, int_compare(args[0], args[1])));
}

Result<Owned> divmod_of(Vm& vm, Value left, Value right) {
  if (int_sign(right) == 0) return division_by_zero(vm);
  auto [quotient, remainder] = int_divmod(vm.heap, left, right);
  return vm.tuple({quotient, remainder});
}
Result<Owned> int_divmod_method(Vm& vm, Args args) {
  if (!is_int_like(args[1])) return Owned::not_implemented();
  return divmod_of(vm, args[0], args[1]);
}
Result<Owned> int_rdivmod(Vm& vm, Args args) {
  if (!is_int_like(args[1])) return Owned::not_implemented();
  return divmod_of(vm, args[1], args[0]);
}

Result<Owned> power_of(Vm& vm, Value base, Value exponent, Value modulus) {
  if (modulus.is_none()) return int_binary(vm, Operator::Power, base, exponent);
  if (!is_int_like(modulus)) return Owned::not_implemented();
  if (int_sign(modulus) == 0) return vm.value_error({"pow() 3rd argument cannot be 0"});
  Owned result = int_power_modulo(vm.heap, base, exponent, modulus);
  if (result->is_empty()) return vm.value_error({"base is not invertible for the given modulus"});
  return result;
}
Result<Owned> int_pow(Vm& vm, Args args) {
  if (!is_int_like(args[1])) return Owned::not_implemented();
  return power_of(vm, args[0], args[1], args[2]);
}
Result<Owned> int_rpow(Vm& vm, Args args) {
  if (!is_int_like(args[1])) return Owned::not_implemented();
  return power_of(vm, args[1], args[0], args[2]);
}

Result<Owned> int_neg(Vm& vm, Args args) {
  return int_negate(vm.heap, args[0]);
}
Result<Owned> int_itself(Vm& vm, Args args) {
  return int_exact(vm.heap, args[0]);
}
Result<Owned> int_abs(Vm& vm, Args args) {
  return int_absolute(vm.heap, args[0]);
}
Result<Owned> int_inverted(Vm& vm, Args args) {
  return int_invert(vm.heap, args[0]);
}
Result<Owned> int_bool(Vm&, Args args) {
  return Owned::boolean(int_sign(args[0]) != 0);
}
Result<Owned> int_float(Vm& vm, Args args) {
  return Owned::real(TRY(double_from_int(vm, args[0])));
}
Result<Owned> int_hash_method(Vm& vm, Args args) {
  return int_from(vm.heap, int_hash(args[0]));
}

Result<Owned> int_repr(Vm& vm, Args args) {
  if (args[0].is_small_int()) return TRY(vm.repr(args[0]));
  std::string text = TRY(int_digits(vm, args[0], 10));
  return str_from_ascii(vm.heap, text);
}

Result<Owned> int_format(Vm& vm, Args args) {
  Str* spec = TRY(the_str(vm, args[1], "__format__"));
  if (spec->length == 0) return TRY(vm.str(args[0]));
  const Type* type = vm.type_of(args[0]);
  FormatSpec parsed = TRY(parse_format_spec(vm, spec, FormatKind::Number, type));
  return TRY(format_int(vm, args[0], parsed, type));
}

// round(n, -k): to a multiple of 10**k, halves to the even one.
Result<Owned> int_round(Vm& vm, Args args) {
  if (args[1].is_none()) return int_exact(vm.heap, args[0]);
  Owned digits = TRY(vm.index_object(args[1]));
  if (int_sign(digits) >= 0) return int_exact(vm.heap, args[0]);
  int64_t places;
  if (!int_to_int64(digits, places) || -places > int_bit_length(args[0])) return Owned::integer(0);
  Heap& heap = vm.heap;
  Owned unit = int_power(heap, Value::integer(10), static_cast<uint32_t>(-places));
  auto [quotient, remainder] = int_divmod(heap, args[0], unit);
  Owned twice = int_add(heap, remainder, remainder);
  int order = int_compare(twice, unit);
  bool odd = int_sign(int_and(heap, quotient, Value::integer(1))) != 0;
  if (order > 0 || (order == 0 && odd)) quotient = int_add(heap, quotient, Value::integer(1));
  return int_multiply(heap, quotient, unit);
}

Result<Owned> int_bit_length_method(Vm&, Args args) {
  return Owned::integer(int_bit_length(args[0]));
}
Result<Owned> int_bit_count_method(Vm&, Args args) {
  return Owned::integer(int_bit_count(args[0]));
}
Result<Owned> int_is_integer(Vm&, Args) {
  return Owned::boolean(true);
}
Result<Owned> int_as_integer_ratio(Vm& vm, Args args) {
  Owned plain = int_exact(vm.heap, args[0]);
  return vm.tuple({plain, Value::integer(1)});
}
Result<Owned> int_getnewargs(Vm& vm, Args args) {
  Owned plain = int_exact(vm.heap, args[0]);
  return vm.tuple({plain});
}

// -- bytes

Result<bool> is_little(Vm& vm, Value order, const char* function) {
  Str* name = TRY(str_argument(vm, order, function, "'byteorder'"));
  if (str_equals(name, "little")) return true;
  if (str_equals(name, "big")) return false;
  return vm.value_error({"byteorder must be either 'little' or 'big'"});
}

Result<Owned> int_to_bytes(Vm& vm, Args args) {
  int64_t length = TRY(vm.index(args[1]));
  bool little = TRY(is_little(vm, args[2], "to_bytes"));
  bool is_signed = TRY(vm.truth(args[3]));
  if (length < 0) return vm.value_error({"length argument must be non-negative"});
  const bool negative = int_sign(args[0]) < 0;
  if (negative && !is_signed) return vm.overflow_error({"can't convert negative int to unsigned"});
  if (length > INT32_MAX || !vm.heap.can_allocate(static_cast<uint64_t>(length))) return vm.memory_error();
  // ~n has the bits of a negative number inverted; one bit more for the sign.
  Owned magnitude = negative ? int_invert(vm.heap, args[0]) : int_exact(vm.heap, args[0]);
  bool nothing = length == 0 && int_sign(args[0]) == 0;
  if (!nothing && int_bit_length(magnitude) + (is_signed ? 1 : 0) > static_cast<uint64_t>(length) * 8) {
    return vm.overflow_error({"int too big to convert"});
  }
  std::vector<uint32_t> words = int_magnitude_words(magnitude);
  std::string bytes(static_cast<size_t>(length), '\0');
  for (size_t i = 0; i < bytes.size(); i++) {
    uint32_t word = i / 4 < words.size() ? words[i / 4] : 0;
    auto byte = static_cast<uint8_t>(word >> i % 4 * 8);
    bytes[little ? i : bytes.size() - 1 - i] = static_cast<char>(negative ? ~byte : byte);
  }
  return bytes_from(vm.heap, bytes);
}

Result<Owned> int_from_bytes_method(Vm& vm, Args args) {
  bool little = TRY(is_little(vm, args[2], "from_bytes"));
  bool is_signed = TRY(vm.truth(args[3]));
  std::string data;
  if (Bytes* bytes = cast_if<Bytes>(args[1], kBytesSubclass)) {
    data = bytes->view();
  } else if (ByteArray* array = cast_exact<ByteArray>(args[1], vm.types.bytearray)) {
    data = array->view();
  } else if (is_int_like(args[1]) || as_str(args[1])) {
    return vm.type_error({"cannot convert '", vm.type_of(args[1]), "' object to bytes"});
  } else if (!vm.lookup_special(args[1], vm.names.__bytes__).is_empty()) {
    Owned converted = TRY(vm.call(Value(vm.types.bytes), {args[1]}));
    data = static_cast<Bytes*>(converted->object())->view();
  } else {
    data = TRY(bytes_from_object(vm, args[1], "bytes"));
  }
  if (!little) std::reverse(data.begin(), data.end());
  Owned value = int_from_bytes(vm.heap, data, is_signed);
  Type* type = args.object<Type>(0);
  if (type == vm.types.int_) return value;
  return vm.start_call(Value(type), {value});
}

Result<Owned> get_real(Vm& vm, Value self) {
  return int_exact(vm.heap, self);
}
Result<Owned> get_zero(Vm&, Value) {
  return Owned::integer(0);
}
Result<Owned> get_one(Vm&, Value) {
  return Owned::integer(1);
}

const PropertyRow int_properties[] = {
    {"denominator", get_one},
    {"imag", get_zero},
    {"numerator", get_real},
    {"real", get_real},
};

const NativeRow int_rows[] = {
    {"__new__(cls, x=, /, base=)", int_new, NativeKind::StaticMethod},
    {"__repr__(self, /)", int_repr},
    {"__hash__(self, /)", int_hash_method},
    {"__bool__(self, /)", int_bool},
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
    {"__divmod__(self, value, /)", int_divmod_method},
    {"__rdivmod__(self, value, /)", int_rdivmod},
    {"__pow__(self, value, mod=None, /)", int_pow},
    {"__rpow__(self, value, mod=None, /)", int_rpow},
    OPERATOR_ROWS(lshift, LeftShift),
    OPERATOR_ROWS(rshift, RightShift),
    OPERATOR_ROWS(and, And),
    OPERATOR_ROWS(or, Or),
    OPERATOR_ROWS(xor, Xor),
    {"__neg__(self, /)", int_neg},
    {"__pos__(self, /)", int_itself},
    {"__abs__(self, /)", int_abs},
    {"__invert__(self, /)", int_inverted},
    {"__int__(self, /)", int_itself},
    {"__index__(self, /)", int_itself},
    {"__trunc__(self, /)", int_itself},
    {"__floor__(self, /)", int_itself},
    {"__ceil__(self, /)", int_itself},
    {"__float__(self, /)", int_float},
    {"__round__(self, ndigits=None, /)", int_round},
    {"__format__(self, format_spec, /)", int_format},
    {"__getnewargs__(self, /)", int_getnewargs},
    {"__sizeof__(self, /)", sizeof_method},
    {"as_integer_ratio(self, /)", int_as_integer_ratio},
    {"bit_count(self, /)", int_bit_count_method},
    {"bit_length(self, /)", int_bit_length_method},
    {"conjugate(self, /)", int_itself},
    {"from_bytes(cls, /, bytes, byteorder='big', *, signed=False)", int_from_bytes_method, NativeKind::ClassMethod},
    {"is_integer(self, /)", int_is_integer},
    {"to_bytes(self, /, length=1, byteorder='big', *, signed=False)", int_to_bytes},
};

}  // namespace

Result<Owned> int_from_float(Vm& vm, double value) {
  if (std::isnan(value)) return vm.value_error({"cannot convert float NaN to integer"});
  if (std::isinf(value)) return vm.overflow_error({"cannot convert float infinity to integer"});
  return int_from_double(vm.heap, value);
}

Result<Owned> int_converted(Vm& vm, Value value) {
  if (value.is_float()) return int_from_float(vm, value.as_float());
  if (is_int_like(value) && !vm.type_of(value)->has(kPythonClass)) return int_exact(vm.heap, value);
  if (Value method = vm.lookup_special(value, vm.names.__int__); !method.is_empty()) {
    Owned result = TRY(vm.call_method(value, vm.names.__int__));
    if (is_int_like(result)) {
      TRY(warn_of_subclass(vm, {"__int__ returned non-int (type "}, result, vm.types.int_));
      return result;
    }
    return vm.type_error({"__int__ returned non-int (type ", vm.type_of(result), ")"});
  }
  if (!vm.lookup_special(value, vm.names.__index__).is_empty()) return vm.index_object(value);
  return vm.type_error(
      {"int() argument must be a string, a bytes-like object or a real number, not '", vm.type_of(value), "'"});
}

extern const TypeSpec int_spec = {
    .name = "int",
    .size = sizeof(Int),
    .flags = kSubclassable | kIntSubclass,
    .clear = clear_int,
    .native_hash = true,
    .methods = int_rows,
    .properties = int_properties,
};

}  // namespace fermata
