// Which task each loop is running. A native loop knows itself; for those written in Python there is a dict.
#include "async/event_loop.h"
#include "async/task.h"

namespace fermata {

Result<Owned> current_task(Vm& vm, Value loop) {
  if (EventLoop* native = as_event_loop(loop))
    return native->current_task->is_empty() ? Owned::none() : native->current_task;
  Value found = TRY(vm.dict_get(async_state(vm).current_tasks, loop));
  return found.is_empty() ? Owned::none() : Owned(found);
}

Result<void> set_current_task(Vm& vm, Value loop, Value task) {
  if (EventLoop* native = as_event_loop(loop)) {
    native->current_task = task.is_none() ? Owned() : Owned(task);
    return {};
  }
  Dict* tasks = async_state(vm).current_tasks;
  if (!task.is_none()) return vm.dict_set(tasks, loop, task);
  TRY(vm.dict_remove(tasks, loop));
  return {};
}

Result<void> enter_task(Vm& vm, Value loop, Value task) {
  if (EventLoop* native = as_event_loop(loop); native && native->current_task->is_empty()) {
    native->current_task = Owned(task);
    return {};
  }
  Owned current = TRY(current_task(vm, loop));
  if (!current->is_none())
    return vm.runtime_error({"Cannot enter into task ", TRY(vm.repr(task)), " while another task ",
                             TRY(vm.repr(current)), " is being executed."});
  return set_current_task(vm, loop, task);
}

Result<void> leave_task(Vm& vm, Value loop, Value task) {
  if (EventLoop* native = as_event_loop(loop); native && native->current_task.get() == task) {
    native->current_task = Owned();
    return {};
  }
  Owned current = TRY(current_task(vm, loop));
  if (!(current.get() == task))
    return vm.runtime_error(
        {"Invalid attempt to leave task ", TRY(vm.repr(task)), " while task ", TRY(vm.repr(current)), " is entered."});
  return set_current_task(vm, loop, Value::none());
}

}  // namespace fermata
