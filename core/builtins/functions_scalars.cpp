// The functions of builtins that deal with single values: abs, bin, chr, divmod, format, hash, hex, id, oct, ord, pow,
// repr, round.
#include <cmath>

#include "builtins/arguments.h"
#include "builtins/format_spec.h"
#include "builtins/functions.h"
#include "builtins/numbers.h"
#include "objects/int.h"
#include "vm/numbers.h"

namespace fermata {

namespace {

Result<Owned> builtin_abs(Vm& vm, Args args) {
  if (args[0].is_small_int()) return int_from(vm.heap, std::abs(args[0].as_int()));
  if (args[0].is_float()) return Owned::real(std::fabs(args[0].as_float()));
  Str* name = vm.intern("__abs__");
  if (vm.lookup_special(args[0], name).is_empty()) {
    return vm.type_error({"bad operand type for abs(): '", vm.type_of(args[0]), "'"});
  }
  return vm.start_call_method(args[0], name);
}

Result<Owned> builtin_ascii(Vm& vm, Args args) {
  return TRY(vm.ascii(args[0]));
}
Result<Owned> builtin_repr(Vm& vm, Args args) {
  return TRY(vm.repr(args[0]));
}

Result<Owned> with_base(Vm& vm, Value value, uint32_t base, const char* prefix) {
  Owned number = TRY(vm.index_object(value));
  std::string text = TRY(int_digits(vm, number, base));
  text.insert(text[0] == '-' ? 1 : 0, prefix);
  return str_from_ascii(vm.heap, text);
}
Result<Owned> builtin_bin(Vm& vm, Args args) {
  return with_base(vm, args[0], 2, "0b");
}
Result<Owned> builtin_hex(Vm& vm, Args args) {
  return with_base(vm, args[0], 16, "0x");
}
Result<Owned> builtin_oct(Vm& vm, Args args) {
  return with_base(vm, args[0], 8, "0o");
}

Result<Owned> builtin_chr(Vm& vm, Args args) {
  Owned number = TRY(vm.index_object(args[0]));
  int64_t point;
  if (!int_to_int64(number, point) || point < 0 || point > 0x10FFFF)
    return vm.value_error({"chr() arg not in range(0x110000)"});
  return str_from_code_point(vm.heap, static_cast<char32_t>(point));
}

Result<Owned> builtin_ord(Vm& vm, Args args) {
  if (Str* text = as_str(args[0])) {
    if (text->length == 1) return Owned::integer(text->at(0));
    return vm.type_error({"ord() expected a character, but string of length ", text->length, " found"});
  }
  std::string_view data;
  if (Bytes* bytes = cast_if<Bytes>(args[0], kBytesSubclass)) {
    data = bytes->view();
  } else if (ByteArray* array = cast_exact<ByteArray>(args[0], vm.types.bytearray)) {
    data = array->view();
  } else {
    return vm.type_error({"ord() expected string of length 1, but ", vm.type_of(args[0]), " found"});
  }
  if (data.size() == 1) return Owned::integer(static_cast<uint8_t>(data[0]));
  return vm.type_error(
      {"ord() expected a character, but string of length ", static_cast<int64_t>(data.size()), " found"});
}

// Asks the operands' methods, the right one's first if its class derives from the other's and brings its own reflected
// method. `modulo`: pow()'s, or empty.
Result<Owned> ask_operands(Vm& vm, Value left, Value right, Str* method, Str* reflected, Value modulo) {
  struct Side {
    Value self, other;
    Str* name;
  };
  const Side sides[] = {{left, right, method}, {right, left, reflected}};
  Type *left_type = vm.type_of(left), *right_type = vm.type_of(right);
  const bool reflected_first = is_subtype(right_type, left_type) &&
                               !(vm.lookup_in_type(left_type, reflected) == vm.lookup_in_type(right_type, reflected));
  for (int i = 0; i < 2; i++) {
    const Side& side = sides[reflected_first ? 1 - i : i];
    if (vm.lookup_special(side.self, side.name).is_empty()) continue;
    Owned result = TRY(modulo.is_empty() ? vm.call_method(side.self, side.name, {side.other})
                                         : vm.call_method(side.self, side.name, {side.other, modulo}));
    if (!result->is_not_implemented()) return result;
  }
  return Owned::not_implemented();
}

Result<Owned> builtin_divmod(Vm& vm, Args args) {
  Value left = args[0], right = args[1];
  if (left.is_small_int() && right.is_small_int() && right.as_int() != 0) {
    auto [quotient, rest] = int_divmod(vm.heap, left, right);
    return vm.tuple({quotient, rest});
  }
  Owned result = TRY(ask_operands(vm, left, right, vm.intern("__divmod__"), vm.intern("__rdivmod__"), Value()));
  if (!result->is_not_implemented()) return result;
  return vm.type_error(
      {"unsupported operand type(s) for divmod(): '", vm.type_of(left), "' and '", vm.type_of(right), "'"});
}

Result<Owned> builtin_pow(Vm& vm, Args args) {
  if (args[2].is_none()) {
    Owned quick = TRY(number_binary(vm, Operator::Power, args[0], args[1]));
    if (!quick->is_not_implemented()) return quick;
    bool possible = !vm.lookup_special(args[0], vm.names.__pow__).is_empty() ||
                    !vm.lookup_special(args[1], vm.names.__rpow__).is_empty();
    if (!possible) {
      return vm.type_error(
          {"unsupported operand type(s) for ** or pow(): '", vm.type_of(args[0]), "' and '", vm.type_of(args[1]), "'"});
    }
    return vm.start_binary(Operator::Power, false, args[0], args[1]);
  }
  Owned result = TRY(ask_operands(vm, args[0], args[1], vm.names.__pow__, vm.names.__rpow__, args[2]));
  if (!result->is_not_implemented()) return result;
  if (is_subtype(vm.type_of(args[2]), vm.types.float_))
    return vm.type_error({"pow() 3rd argument not allowed unless all arguments are integers"});
  if (is_subtype(vm.type_of(args[2]), vm.types.complex)) return vm.value_error({"complex modulo"});
  return vm.type_error({"unsupported operand type(s) for ** or pow(): '", vm.type_of(args[0]), "', '",
                        vm.type_of(args[1]), "', '", vm.type_of(args[2]), "'"});
}

Result<Owned> builtin_round(Vm& vm, Args args) {
  if (vm.lookup_special(args[0], vm.names.__round__).is_empty()) {
    return vm.type_error({"type ", vm.type_of(args[0]), " doesn't define __round__ method"});
  }
  if (args[1].is_none()) return vm.start_call_method(args[0], vm.names.__round__);
  return vm.start_call_method(args[0], vm.names.__round__, {args[1]});
}

Result<Owned> builtin_hash(Vm& vm, Args args) {
  int64_t hash = TRY(vm.python_hash(args[0]));
  return int_from(vm.heap, hash);
}

Result<Owned> builtin_id(Vm& vm, Args args) {
  // Unboxed values have no address: their bits serve, which no pointer has. All of them count: two ints differ in one.
  return int_from_unsigned(vm.heap, args[0].bits());
}

Result<Owned> builtin_format(Vm& vm, Args args) {
  TRY(str_argument(vm, args[1], "format", "2"));
  return TRY(vm.format(args[0], args[1]));
}

const NativeRow rows[] = {
    {"abs(x, /)", builtin_abs},
    {"ascii(obj, /)", builtin_ascii},
    {"bin(number, /)", builtin_bin},
    {"chr(i, /)", builtin_chr},
    {"divmod(x, y, /)", builtin_divmod},
    {"format(value, format_spec='', /)", builtin_format},
    {"hash(obj, /)", builtin_hash},
    {"hex(number, /)", builtin_hex},
    {"id(obj, /)", builtin_id},
    {"input(prompt='', /)", builtin_input},
    {"oct(number, /)", builtin_oct},
    {"ord(character, /)", builtin_ord},
    {"pow(base, exp, mod=None)", builtin_pow},
    {"print(*args, sep=None, end=None, file=None, flush=False)~(*args, sep=' ', end='\\n', file=None, flush=False)",
     builtin_print},
    {"repr(obj, /)", builtin_repr},
    {"round(number, ndigits=None)", builtin_round},
};

}  // namespace

extern const std::span<const NativeRow> scalar_functions = rows;

}  // namespace fermata
