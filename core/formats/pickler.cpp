// _pickle.Pickler, dump() and dumps().
#include <memory>

#include "builtins/bytes_methods.h"
#include "formats/pickle_writer.h"

namespace fermata::pickling {

namespace {

struct Pickler : Object {
  WriterState* state;  // owned; null before __init__
};
Result<int> protocol_argument(Vm& vm, Value value) {
  if (value.is_none()) return kHighestProtocol;
  const int64_t protocol = TRY(vm.index(value));
  if (protocol > kHighestProtocol) return vm.value_error("pickle protocol must be <= 5");
  return protocol < 0 ? kHighestProtocol : static_cast<int>(protocol);
}

// Arguments from `at` on: protocol, fix_imports, buffer_callback.
Result<void> set_up(Vm& vm, WriterState& state, Value protocol, Value fix_imports, Value buffer_callback) {
  state.protocol = TRY(protocol_argument(vm, protocol));
  if (!buffer_callback.is_none() && state.protocol < 5) return vm.value_error("buffer_callback needs protocol >= 5");
  state.fix_imports = TRY(vm.truth(fix_imports)) && state.protocol < 3;
  state.buffer_callback = Owned(buffer_callback);
  state.reducer_override = state.dispatch_table = Owned::adopt(Value::removed());
  return {};
}

Result<Owned> write_method(Vm& vm, Value file) {
  Owned write = TRY(vm.find_attribute(file, vm.names.write));
  if (write->is_removed()) return vm.type_error("file must have a 'write' attribute");
  return write;
}

Pickler* self_of(Value self) {
  return static_cast<Pickler*>(self.object());
}

Result<WriterState*> state_of(Vm& vm, Value self) {
  if (self_of(self)->state) return self_of(self)->state;
  return pickling_error(vm, {"Pickler.__init__() was not called by ", vm.type_of(self), ".__init__()"});
}

Result<Owned> pickler_new(Vm& vm, Args args) {
  return vm.heap.make<Pickler>(args.object<Type>(0));
}

Raised already_used(Vm& vm) {
  return vm.runtime_error("Pickler object is already being used");
}

Result<Owned> pickler_init(Vm& vm, Args args) {
  if (WriterState* present = self_of(args[0])->state; present && present->running) return already_used(vm);
  auto state = std::make_unique<WriterState>();
  TRY(set_up(vm, *state, args[2], args[3], args[4]));
  state->file_write = TRY(write_method(vm, args[1]));
  delete std::exchange(self_of(args[0])->state, state.release());
  return Owned::none();
}

Result<Owned> persistent_id(Vm&, Args) {
  return Owned::none();
}

// Whether an attribute is this method of ours, not overridden.
bool is_own(Value attribute, NativeBody body) {
  auto* function = attribute.is_object() ? static_cast<NativeFunction*>(attribute.object()) : nullptr;
  return function && function->row && function->row->body == body;
}

Result<Owned> pickler_dump(Vm& vm, Args args) {
  WriterState& state = *TRY(state_of(vm, args[0]));
  if (state.running) return already_used(vm);
  // Most picklers have no marks of their own.
  Owned mark = TRY(vm.get_attribute(args[0], "persistent_id"));
  const bool own = vm.type_of(mark) == vm.types.native_function && is_own(mark, persistent_id);
  state.persistent_id = own ? Owned() : std::move(mark);
  state.reducer_override = TRY(vm.find_attribute(args[0], vm.intern("reducer_override")));
  state.dispatch_table = TRY(vm.find_attribute(args[0], vm.intern("dispatch_table")));
  state.running = true;
  Result<Ref<Bytes>> pickle = Writer(vm, state).pickle(args[1]);
  state.running = false;
  Ref<Bytes> bytes = TRY(std::move(pickle));
  Owned write = state.file_write;
  TRY(vm.call(write, {Value(bytes.get())}));
  return Owned::none();
}

Result<Owned> pickler_clear_memo(Vm& vm, Args args) {
  WriterState& state = *TRY(state_of(vm, args[0]));
  state.memo = {};
  state.numbers.clear();
  std::vector<Owned> kept = std::exchange(state.kept, {});
  return Owned::none();
}

// {id: (number, object)}
Result<Owned> get_memo(Vm& vm, Value self) {
  WriterState& state = *TRY(state_of(vm, self));
  Owned id = Owned(dict_get(vm.builtins, vm.intern("id")));
  Ref<Dict> memo = new_dict(vm.heap);
  for (size_t i = 0; i < state.kept.size(); i++) {
    Ref<Tuple> entry = vm.tuple({Value::integer(state.numbers[i]), state.kept[i]});
    Owned key = TRY(vm.call(id, {state.kept[i]}));
    TRY(vm.dict_set(memo, key, Value(entry.get())));
  }
  return memo;
}

Result<void> set_memo(Vm& vm, Value self, Value value) {
  WriterState& state = *TRY(state_of(vm, self));
  Dict* memo = cast_if<Dict>(value, kDictSubclass);
  if (!memo)
    return vm.type_error({"'memo' attribute must be a PicklerMemoProxy object or dict, not ", vm.type_of(value)});
  std::vector<Owned> before = std::exchange(state.kept, {});
  state.memo = {};
  state.numbers.clear();
  uint32_t position = 0;
  while (DictEntry* entry = dict_next(memo, position)) {
    Tuple* pair = cast_if<Tuple>(entry->value, kTupleSubclass);
    if (!pair || pair->length != 2) return vm.type_error("'memo' values must be 2-item tuples");
    const auto number = static_cast<uint32_t>(TRY(vm.index(pair->items()[0])));
    state.memo.insert(pair->items()[1].bits(), number);
    state.kept.emplace_back(pair->items()[1]);
    state.numbers.push_back(number);
  }
  return {};
}

Result<Owned> get_fast(Vm& vm, Value self) {
  return Owned::integer(TRY(state_of(vm, self))->fast);
}
Result<void> set_fast(Vm& vm, Value self, Value value) {
  TRY(state_of(vm, self))->fast = !value.is_empty() && TRY(vm.truth(value));
  return {};
}
Result<Owned> get_bin(Vm& vm, Value self) {
  return Owned::integer(TRY(state_of(vm, self))->protocol >= 1);
}

void traverse_pickler(Object* object, Visitor& visit) {
  if (WriterState* state = static_cast<Pickler*>(object)->state) state->each([&](Owned& value) { visit(value); });
}
void clear_pickler(Object* object) {
  delete std::exchange(static_cast<Pickler*>(object)->state, nullptr);
}

const PropertyRow kProperties[] = {{"bin", get_bin}, {"fast", get_fast, set_fast}, {"memo", get_memo, set_memo}};

const NativeRow kMethods[] = {
    {"__new__(cls, /, *args, **kwargs)", pickler_new, NativeKind::StaticMethod},
    {"__init__(self, file, protocol=None, fix_imports=True, buffer_callback=None)", pickler_init},
    {"clear_memo(self, /)", pickler_clear_memo},
    {"dump(self, obj, /)", pickler_dump},
    {"persistent_id(self, obj, /)", persistent_id},
};

// The pickle of args[0] by the other arguments from `protocol` on.
Result<Ref<Bytes>> pickle_once(Vm& vm, Value object, Value protocol, Value fix_imports, Value buffer_callback) {
  WriterState state;
  TRY(set_up(vm, state, protocol, fix_imports, buffer_callback));
  return Writer(vm, state).pickle(object);
}

}  // namespace

const TypeSpec pickler_spec = {.name = "_pickle.Pickler",
                               .size = sizeof(Pickler),
                               .flags = kSubclassable,
                               .traverse = traverse_pickler,
                               .clear = clear_pickler,
                               .instance_dict = true,
                               .weak_references = true,
                               .methods = kMethods,
                               .properties = kProperties};

Result<Owned> dumps(Vm& vm, Args args) {
  return TRY(pickle_once(vm, args[0], args[1], args[2], args[3]));
}

Result<Owned> dump(Vm& vm, Args args) {
  TRY(protocol_argument(vm, args[2]));
  Owned write = TRY(write_method(vm, args[1]));
  Ref<Bytes> bytes = TRY(pickle_once(vm, args[0], args[2], args[3], args[4]));
  TRY(vm.call(write, {Value(bytes.get())}));
  return Owned::none();
}

}  // namespace fermata::pickling
