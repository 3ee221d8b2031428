// The rare operations: what the Intrinsic instruction and template strings do is written in Python (lib/_language.py);
// here it is called with the name of the module that the code is of.
#include "vm/interpreter.h"

namespace fermata {
namespace {

struct Row {
  const char* function;
  uint32_t count;
};

// lib/_language.py's function for each row of the list, by name.
constexpr Row kRows[] = {
#define X(name, count) {#name, count},
#include "code/intrinsics.def"
#undef X
};

// PrintExpression -> print_expression
std::string python_name(const char* name) {
  std::string out;
  for (const char* at = name; *at; ++at) {
    bool upper = *at >= 'A' && *at <= 'Z';
    if (upper && at != name) out.push_back('_');
    out.push_back(static_cast<char>(upper ? *at + ('a' - 'A') : *at));
  }
  return out;
}

Result<Owned> language_function(Vm& vm, std::string_view name) {
  Owned module = TRY(vm.import_module("_language"));
  return vm.get_attribute(module, vm.intern(name));
}

}  // namespace

Result<Owned> Interpreter::intrinsic(Vm& vm, PythonFrame* frame, Intrinsic which, Value* args) {
  if (which == Intrinsic::Length) return Owned::integer(TRY(vm.length(args[0])));
  const Row& row = kRows[static_cast<int>(which)];
  Owned function = TRY(language_function(vm, python_name(row.function)));
  Value given[4] = {dict_get(frame->function->globals, vm.names.__name__)};
  if (given[0].is_empty()) given[0] = Value::none();
  for (uint32_t i = 0; i < row.count; ++i) given[i + 1] = args[i];
  return vm.start_call(function, std::span<const Value>(given, row.count + 1));
}

Result<Owned> Interpreter::build_interpolation(Vm& vm, Value* parts, uint32_t conversion) {
  Owned function = TRY(language_function(vm, "build_interpolation"));
  constexpr const char* kConversions[] = {nullptr, "s", "r", "a"};
  Owned letter = conversion == 0 ? Owned::none() : Owned(Value(vm.intern(kConversions[conversion])));
  Owned spec = parts[3].is_empty() ? Owned(Value(vm.intern(""))) : Owned(parts[3]);
  Owned result = TRY(vm.call(function, {Value::none(), parts[0], parts[1], letter, spec}));
  for (int i : {0, 1, 3}) release(std::exchange(parts[i], Value()));
  return result;
}

Result<Owned> Interpreter::build_template(Vm& vm, Value* parts) {
  Owned function = TRY(language_function(vm, "build_template"));
  Owned result = TRY(vm.call(function, {Value::none(), parts[0], parts[1]}));
  for (int i : {0, 1}) release(std::exchange(parts[i], Value()));
  return result;
}

}  // namespace fermata
