// _pickle.Unpickler, load() and loads().
#include <memory>

#include "formats/pickle_machine.h"
#include "vm/frame.h"

namespace fermata::pickling {

namespace {

Raised no_persistent_load(Vm& vm) {
  return unpickling_error(vm, {"A load persistent id instruction was encountered, "
                               "but no persistent_load function was specified."});
}

Result<void> set_up(Vm& vm, MachineState& state, const char* function, Value fix_imports, Value encoding, Value errors,
                    Value buffers) {
  state.fix_imports = TRY(vm.truth(fix_imports));
  state.encoding = Ref<Str>(TRY(str_argument(vm, encoding, function, "'encoding'")));
  state.errors = Ref<Str>(TRY(str_argument(vm, errors, function, "'errors'")));
  Tuple* tuple = cast_if<Tuple>(buffers, kTupleSubclass);
  if (!buffers.is_none() && !(tuple && tuple->length == 0)) state.buffers = TRY(vm.get_iterator(buffers));
  return {};
}

Result<void> open_file(Vm& vm, MachineState& state, Value file) {
  state.read = TRY(vm.find_attribute(file, vm.intern("read")));
  state.read_line = TRY(vm.find_attribute(file, vm.intern("readline")));
  if (state.read->is_removed() || state.read_line->is_removed())
    return vm.type_error("file must have 'read' and 'readline' attributes");
  return {};
}

Unpickler* self_of(Value self) {
  return static_cast<Unpickler*>(self.object());
}

Result<MachineState*> state_of(Vm& vm, Value self) {
  if (self_of(self)->state) return self_of(self)->state;
  return unpickling_error(vm, {"Unpickler.__init__() was not called by ", vm.type_of(self), ".__init__()"});
}

Result<Owned> unpickler_new(Vm& vm, Args args) {
  return vm.heap.make<Unpickler>(args.object<Type>(0));
}

Raised already_used(Vm& vm) {
  return vm.runtime_error("Unpickler object is already being used");
}

Result<Owned> unpickler_init(Vm& vm, Args args) {
  if (MachineState* present = self_of(args[0])->state; present && present->running) return already_used(vm);
  auto state = std::make_unique<MachineState>();
  TRY(open_file(vm, *state, args[1]));
  TRY(set_up(vm, *state, "Unpickler", args[2], args[3], args[4], args[5]));
  delete std::exchange(self_of(args[0])->state, state.release());
  return Owned::none();
}

Result<Owned> resume_load(Vm& vm, NativeFrame& frame, Outcome outcome, Value value) {
  Machine machine(vm, self_of(frame.state[0]));
  bool& running = self_of(frame.state[0])->state->running;
  Result<void> taken = outcome == Outcome::Raised ? Result<void>(Raised{})
                       : frame.step++ > 0         ? machine.take_answer(Owned(value))
                                                  : Result<void>();
  Result<Owned> answer = taken.is_raised() ? Result<Owned>(Raised{}) : machine.run();
  running = !answer.is_raised() && (answer.peek()->is_pushed() || answer.peek()->is_parked());
  return answer;
}

// Reads what `data` begins with, or the file.
Result<Owned> start_load(Vm& vm, Value self, std::string_view data) {
  static constexpr NativeFrameBehaviour kLoad = {"load", resume_load};
  MachineState& state = *TRY(state_of(vm, self));
  if (state.running) return already_used(vm);
  state.running = true;
  state.data = data;
  state.at = 0;
  state.protocol = 0;
  state.stack.clear();
  state.marks.clear();
  return vm.start_native_frame(kLoad, {self});
}

Result<Owned> unpickler_load(Vm& vm, Args args) {
  return start_load(vm, args[0], {});
}

Result<Owned> unpickler_find_class(Vm& vm, Args args) {
  return find_class(vm, *TRY(state_of(vm, args[0])), args[1], args[2]);
}

Result<Owned> unpickler_persistent_load(Vm& vm, Args) {
  return no_persistent_load(vm);
}

// {number: object}
Result<Owned> get_memo(Vm& vm, Value self) {
  MachineState& state = *TRY(state_of(vm, self));
  Ref<Dict> memo = new_dict(vm.heap);
  for (size_t i = 0; i < state.memo.size(); i++)
    if (!state.memo[i]->is_empty()) TRY(vm.dict_set(memo, Value::integer(static_cast<int64_t>(i)), state.memo[i]));
  return memo;
}

Result<void> set_memo(Vm& vm, Value self, Value value) {
  MachineState& state = *TRY(state_of(vm, self));
  Dict* memo = cast_if<Dict>(value, kDictSubclass);
  if (!memo)
    return vm.type_error({"'memo' attribute must be an UnpicklerMemoProxy object or dict, not ", vm.type_of(value)});
  std::vector<Owned> made;
  uint32_t position = 0;
  while (DictEntry* entry = dict_next(memo, position)) {
    const int64_t number = TRY(vm.index(entry->key));
    if (number < 0) return vm.value_error("memo key must be positive integers.");
    if (static_cast<size_t>(number) >= made.size()) {
      TRY(vm.need_memory(static_cast<uint64_t>(number) * sizeof(Value)));
      made.resize(static_cast<size_t>(number) + 1);
    }
    made[static_cast<size_t>(number)] = Owned(entry->value);
  }
  state.memo.swap(made);
  return {};
}

void traverse_unpickler(Object* object, Visitor& visit) {
  if (MachineState* state = static_cast<Unpickler*>(object)->state) state->each([&](Owned& value) { visit(value); });
}
void clear_unpickler(Object* object) {
  delete std::exchange(static_cast<Unpickler*>(object)->state, nullptr);
}

const PropertyRow kProperties[] = {{"memo", get_memo, set_memo}};

const NativeRow kMethods[] = {
    {"__new__(cls, /, *args, **kwargs)", unpickler_new, NativeKind::StaticMethod},
    {"__init__(self, file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=())", unpickler_init},
    {"find_class(self, module_name, global_name, /)", unpickler_find_class},
    {"load(self, /)", unpickler_load},
    {"persistent_load(self, pid, /)", unpickler_persistent_load},
};

}  // namespace

const TypeSpec unpickler_spec = {.name = "_pickle.Unpickler",
                                 .size = sizeof(Unpickler),
                                 .flags = kSubclassable,
                                 .traverse = traverse_unpickler,
                                 .clear = clear_unpickler,
                                 .instance_dict = true,
                                 .weak_references = true,
                                 .methods = kMethods,
                                 .properties = kProperties};

Result<Owned> loads(Vm& vm, Args args) {
  std::string copy;
  std::string_view data = TRY(bytes_argument(vm, args[0], copy));
  Ref<Unpickler> unpickler = vm.heap.make<Unpickler>(vm.type_for(unpickler_spec));
  unpickler->state = new MachineState;
  TRY(set_up(vm, *unpickler->state, "loads", args[1], args[2], args[3], args[4]));
  return start_load(vm, Value(unpickler.get()), data);
}

Result<Owned> load(Vm& vm, Args args) {
  Ref<Unpickler> unpickler = vm.heap.make<Unpickler>(vm.type_for(unpickler_spec));
  unpickler->state = new MachineState;
  TRY(open_file(vm, *unpickler->state, args[0]));
  TRY(set_up(vm, *unpickler->state, "load", args[1], args[2], args[3], args[4]));
  return start_load(vm, Value(unpickler.get()), {});
}

}  // namespace fermata::pickling
