// print(). To the real sys.stdout the pieces go straight into the vm's buffer; any other file gets a write() for each.
#include "builtins/arguments.h"
#include "builtins/functions.h"
#include "builtins/text_stream.h"

namespace fermata {

namespace {

// The separator or end: the given string, or the usual one.
Result<Str*> text_option(Vm& vm, Value value, const char* name, Str* usual) {
  if (value.is_none()) return usual;
  if (Str* text = as_str(value)) return text;
  return vm.type_error({name, " must be None or a string, not ", vm.type_of(value)});
}

Result<void> print_to_stream(Vm& vm, const TextStream& stream, Tuple* items, Str* separator, Str* end) {
  for (uint32_t i = 0; i < items->length; i++) {
    if (i > 0) TRY(write_text(vm, stream, separator));
    Value item = items->items()[i];
    if (is_exact_str(vm, item)) {
      TRY(write_text(vm, stream, static_cast<Str*>(item.object())));
      continue;
    }
    if (item.is_small_int() && !stream.encoding) {
      vm.write_output(stream.stream, std::to_string(item.as_int()));
      continue;
    }
    Ref<Str> text = TRY(vm.str(item));
    TRY(write_text(vm, stream, text));
  }
  return write_text(vm, stream, end);
}

Result<void> print_to_object(Vm& vm, Value file, Tuple* items, Str* separator, Str* end) {
  auto write = [&](Str* text) -> Result<void> {
    TRY(vm.call_method(file, vm.names.write, {Value(text)}));
    return {};
  };
  for (uint32_t i = 0; i < items->length; i++) {
    if (i > 0) TRY(write(separator));
    Ref<Str> text = TRY(vm.str(items->items()[i]));
    TRY(write(text));
  }
  return write(end);
}

}  // namespace

// print(*args, sep=' ', end='\n', file=None, flush=False)
Result<Owned> builtin_print(Vm& vm, Args args) {
  Str* separator = TRY(text_option(vm, args[1], "sep", vm.heap.character(' ')));
  Str* end = TRY(text_option(vm, args[2], "end", vm.heap.character('\n')));
  Owned file(args[3]);
  if (file->is_none()) {
    file = Owned(dict_get(vm.sys, vm.names.stdout_));
    if (file->is_empty()) return vm.runtime_error({"lost sys.stdout"});
    if (file->is_none()) return Owned::none();
  }
  auto* items = args.object<Tuple>(0);
  if (TextStream* stream = cast_exact<TextStream>(file, vm.types.text_stream)) {
    TRY(print_to_stream(vm, *stream, items, separator, end));
  } else {
    TRY(print_to_object(vm, file, items, separator, end));
  }
  if (TRY(vm.truth(args[4]))) TRY(vm.call_method(file, vm.names.flush));
  return Owned::none();
}

}  // namespace fermata
