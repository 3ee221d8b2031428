// sleep(): a coroutine without a frame, so that a task that waits in it is small, and a turn given away costs little.
#include "async/event_loop.h"
#include "async/future.h"
#include "builtins/numbers.h"
#include "vm/generator.h"

namespace fermata {
namespace {

// Zero and less give a bare None to the task, which steps again in the loop's next turn.
Result<bool> is_turn_only(Vm& vm, Value delay) {
  if (delay.is_small_int()) return delay.as_int() <= 0;
  if (delay.is_float()) return delay.as_float() <= 0;
  return vm.compare_bool(Comparison::LessEqual, delay, Value::integer(0));
}

Result<Owned> begin(Vm& vm, NativeCoroutine* coroutine, bool& finished) {
  Value delay = coroutine->arguments[0];
  if (TRY(is_turn_only(vm, delay))) {
    coroutine->awaits = Owned::none();
    return Owned::none();
  }
  if (!TRY(vm.equal(delay, delay)) || (delay.is_float() && delay.as_float() != delay.as_float()))
    return vm.value_error({"Invalid delay: NaN (not a number)"});
  if (vm.fiber->running_loop->is_empty()) return vm.runtime_error({"no running event loop"});
  Owned running = vm.fiber->running_loop;
  EventLoop* loop = as_event_loop(running);
  if (!loop || has_own_timers(vm, loop)) {
    Owned slow = TRY(library_function(vm, "asyncio.tasks", "_sleep_by_timer"));
    coroutine->awaits = TRY(vm.call(slow, {delay, coroutine->arguments[1].get()}));
    return Owned::exhausted();
  }
  if (loop->closed) return vm.runtime_error({"Event loop is closed"});
  Ref<Future> future = loop_sleep(vm, loop, TRY(double_from_number(vm, delay)));
  coroutine->awaits = Owned(future);
  return future_send(vm, future.get(), Value::none(), finished);
}

Result<Owned> sleep_body(Vm& vm, Object* self, Value sent, bool& finished) {
  NativeCoroutine* coroutine = static_cast<NativeCoroutine*>(self);
  if (coroutine->awaits->is_empty()) return begin(vm, coroutine, finished);
  Owned awaited = std::move(coroutine->awaits);
  if (awaited->is_none()) {
    finished = true;
    return coroutine->arguments[1];
  }
  Owned answer = TRY(future_send(vm, awaited->object(), sent, finished));
  if (finished) return coroutine->arguments[1];
  coroutine->awaits = std::move(awaited);
  return answer;
}

}  // namespace

Owned make_native_coroutine(Vm& vm, PythonFrame* frame) {
  Ref<NativeCoroutine> coroutine = Ref<NativeCoroutine>::adopt(
      static_cast<NativeCoroutine*>(vm.heap.allocate(vm.types.coroutine, sizeof(NativeCoroutine))));
  coroutine->name = frame->function->name;
  coroutine->qualified_name = frame->function->qualified_name;
  coroutine->code = frame->code;
  coroutine->state = ResumableState::Created;
  coroutine->native = true;
  coroutine->body = sleep_body;
  for (uint32_t i = 0; i < 2; ++i) coroutine->arguments[i] = Owned::adopt(std::exchange(frame->registers[i], Value()));
  vm.pop_frame();
  return coroutine;
}

Result<Owned> native_coroutine_frame(Vm& vm, NativeCoroutine* coroutine) {
  Owned sleep = TRY(library_function(vm, "asyncio.tasks", "sleep"));
  Function* function = cast_exact<Function>(sleep, vm.types.function);
  if (!function) return Owned::none();
  PythonFrame* made = vm.push_python_frame(Ref<Function>(function));
  vm.fiber->top = made->back;
  made->back = nullptr;
  --vm.fiber->depth;
  Ref<PythonFrame> frame = Ref<PythonFrame>::adopt(made);
  for (uint32_t i = 0; i < 2; ++i) frame->registers[i] = Owned(coroutine->arguments[i]).leak();
  while (coroutine->state != ResumableState::Created && frame->pc->op != Opcode::Await) ++frame->pc;
  return Owned(std::move(frame));
}

}  // namespace fermata
