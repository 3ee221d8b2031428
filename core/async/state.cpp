#include "async/state.h"

#include "vm/signature.h"

namespace fermata {

AsyncState& async_state(Vm& vm) {
  return *static_cast<AsyncState*>(vm.async_state.get());
}

Result<Owned> library_function(Vm& vm, const char* module, const char* name) {
  Owned home = TRY(vm.import_module(module));
  return vm.get_attribute(home, name);
}

Owned new_async_error(Vm& vm, Type* type, Ref<Tuple> args) {
  Result<Owned> made = vm.new_instance(type);
  CHECK(!made.is_raised());
  Owned error = std::move(made).value();
  static_cast<Exception*>(error->object())->args = std::move(args);
  return error;
}

Raised raise_invalid_state(Vm& vm, const char* message) {
  Ref<Str> text = vm.str_of(message);
  return vm.raise(new_async_error(vm, async_state(vm).invalid_state_error, vm.tuple({Value(text.get())})));
}

uint32_t trace_id(Vm& vm, uint32_t& id) {
  if (id == 0) id = ++async_state(vm).trace_count;
  return id;
}

Owned hidden_method(Vm& vm, const NativeRow& row, Type* owner, Value self) {
  Ref<NativeFunction> function = vm.heap.make<NativeFunction>(vm.types.native_function);
  function->row = &row;
  function->name = Ref<Str>(vm.intern(row_name(row)));
  function->owner = owner;
  function->self = Owned(self);
  return function;
}

namespace {

void traverse(Object* object, Visitor& visit) {
  AsyncState* state = static_cast<AsyncState*>(object);
  visit(state->cancelled_error);
  visit(state->invalid_state_error);
  visit(state->current_tasks);
  visit(state->foreign_tasks);
  visit(state->thrown);
}
void clear(Object* object) {
  AsyncState* state = static_cast<AsyncState*>(object);
  state->cancelled_error = nullptr;
  state->invalid_state_error = nullptr;
  state->current_tasks = nullptr;
  state->foreign_tasks = Owned();
  state->thrown = Owned();
}

}  // namespace

extern const TypeSpec async_state_spec;
const TypeSpec async_state_spec = {
    .name = "_asyncio.State", .size = sizeof(AsyncState), .traverse = traverse, .clear = clear};

}  // namespace fermata
