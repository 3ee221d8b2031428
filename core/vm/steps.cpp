// Steps of single instructions: functions, formatted values, the methods of `with`.
#include "vm/interpreter.h"

#include "vm/attributes.h"
#include "vm/numbers.h"

namespace fermata {

Result<Owned> Interpreter::make_function(Vm& vm, PythonFrame* frame, Code* code, Value* parts) {
  Ref<Function> function = vm.new_function(code, frame->function->globals);
  auto take = [](Value& place) { return Owned::adopt(std::exchange(place, Value())); };
  if (Owned defaults = take(parts[0]); !defaults->is_empty())
    function->defaults = Ref<Tuple>(static_cast<Tuple*>(defaults->object()));
  if (Owned keyword_defaults = take(parts[1]); !keyword_defaults->is_empty())
    function->keyword_defaults = Ref<Dict>(static_cast<Dict*>(keyword_defaults->object()));
  function->annotate = take(parts[2]);
  if (Owned closure = take(parts[3]); !closure->is_empty())
    function->closure = Ref<Tuple>(static_cast<Tuple*>(closure->object()));
  return Owned(std::move(function));
}

Result<Owned> Interpreter::format_value(Vm& vm, Value value, Value spec, int conversion) {
  Str* spec_text = spec.is_empty() ? nullptr : static_cast<Str*>(spec.object());
  Owned converted(value);
  if (conversion == 1) converted = TRY(vm.str(value));
  if (conversion == 2) converted = TRY(vm.repr(value));
  if (conversion == 3) converted = TRY(vm.ascii(value));
  if (!spec_text && converted->is_object() && converted->object()->type == vm.types.str) return converted;
  Owned quick = TRY(format_scalar(vm, converted, spec_text));
  if (!quick->is_not_implemented()) return quick;
  return Owned(TRY(vm.format(converted, spec)));
}

namespace {
struct SpecialMethod {
  Str* Names::* name;
  const char* protocol;
};
constexpr SpecialMethod kSpecialMethods[] = {
    {&Names::__enter__, "context manager"},
    {&Names::__exit__, "context manager"},
    {&Names::__aenter__, "asynchronous context manager"},
    {&Names::__aexit__, "asynchronous context manager"},
};
}  // namespace

Result<Owned> Interpreter::load_special(Vm& vm, Value object, uint32_t which, Owned& self) {
  const SpecialMethod& special = kSpecialMethods[which];
  Str* name = vm.names.*special.name;
  Value method = vm.lookup_special(object, name);
  if (method.is_empty()) {
    Type* type = vm.type_of(object);
    bool async = which >= 2;
    bool other = !vm.lookup_special(object, async ? vm.names.__enter__ : vm.names.__aenter__).is_empty() &&
                 !vm.lookup_special(object, async ? vm.names.__exit__ : vm.names.__aexit__).is_empty();
    const char* hint =
        !other  ? ""
        : async ? " but it supports the context manager protocol. Did you mean to use 'with'?"
                : " but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?";
    constexpr const char* kMissed[] = {" (missed __enter__ method)", " (missed __exit__ method)",
                                       " (missed __aenter__ method)", " (missed __aexit__ method)"};
    const bool half = !vm.lookup_special(object, vm.names.*kSpecialMethods[which ^ 1u].name).is_empty();
    const char* missed = half || which % 2 ? kMissed[which] : "";
    return vm.type_error(
        {"'", vm.full_name(type), "' object does not support the ", special.protocol, " protocol", missed, hint});
  }
  if (is_method_like(vm, method)) {
    self = Owned(object);
    return Owned(method);
  }
  Owned kept(method);
  Frame* below = vm.top();
  return vm.finish(below, vm.start_bind(kept, object, vm.type_of(object)));
}

uint32_t intrinsic_count(Intrinsic which) {
  static constexpr uint32_t kCounts[] = {
#define X(name, count) count,
#include "code/intrinsics.def"
#undef X
  };
  return kCounts[static_cast<int>(which)];
}

}  // namespace fermata
