// Warnings that C++ gives: through the library's `warnings` module, which knows the filters and the format.
#include "builtins/common.h"
#include "builtins/resumables.h"
#include "code/code.h"
#include "vm/frame.h"

namespace fermata {

// `stack_level` frames of the program up from here; the library's own do not count.
Result<void> Vm::warn(Type* category, std::initializer_list<Piece> message, int stack_level) {
  Frame* frame = top();
  PythonFrame* found = nullptr;
  for (; frame != nullptr; frame = frame->back) {
    if (frame->kind != FrameKind::Python || static_cast<PythonFrame*>(frame)->code->source->library) continue;
    found = static_cast<PythonFrame*>(frame);
    if (--stack_level <= 0) break;
  }
  Ref<Str> text = str_from_pieces(heap, message);
  Owned warnings = TRY(import_module("warnings"));
  Owned function = TRY(get_attribute(warnings, "warn_explicit"));
  Owned filename = found ? Owned(found->code->source->filename) : Owned(str_of("<sys>"));
  int64_t line = found ? found->line() : 0;
  Owned module = found ? Owned(fermata::dict_get(found->function->globals, names.__name__)) : Owned(str_of("sys"));
  Owned registry = Owned::none();
  if (found) {
    Str* key = intern("__warningregistry__");
    Value kept = fermata::dict_get(found->function->globals, key);
    registry = kept.is_empty() ? Owned(new_dict(heap)) : Owned(kept);
    fermata::dict_set(heap, found->function->globals, key, registry);
  }
  TRY(call(function, {Value(text.get()), Value(category), filename.get(), Value::integer(line),
                      module->is_empty() ? Value::none() : module.get(), registry.get()}));
  return {};
}

Result<void> Vm::warn_at(Type* category, std::string_view message, Str* filename, uint32_t line, Source*) {
  Owned text = str_of(message);
  Owned warnings = TRY(import_module("warnings"));
  Owned function = TRY(get_attribute(warnings, "warn_explicit"));
  TRY(call(function, {text.get(), Value(category), Value(filename), Value::integer(line)}));
  return {};
}

// "coroutine 'x' was never awaited", with where it was made when that is tracked; the library has the text.
void warn_never_awaited(Vm& vm, Generator* coroutine) {
  Result<void> warned = [&]() -> Result<void> {
    Owned warnings = TRY(vm.import_module("warnings"));
    Owned function = TRY(vm.get_attribute(warnings, "_warn_unawaited_coroutine"));
    TRY(vm.call(function, {Value(coroutine)}));
    return {};
  }();
  if (warned.is_raised()) vm.report_unraisable("Exception ignored while finalizing coroutine ", Value(coroutine));
}

}  // namespace fermata
