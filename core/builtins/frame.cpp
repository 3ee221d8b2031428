// frame and traceback: where a program is, and where an exception has come through.
#include "vm/frame.h"
#include "builtins/arguments.h"
#include "builtins/common.h"
#include "builtins/resumables.h"

namespace fermata {
namespace {

PythonFrame* self_frame(Value self) {
  return static_cast<PythonFrame*>(self.object());
}
Traceback* self_traceback(Value self) {
  return static_cast<Traceback*>(self.object());
}

PythonFrame* python_below(Frame* frame) {
  for (; frame != nullptr; frame = frame->back)
    if (frame->kind == FrameKind::Python) return static_cast<PythonFrame*>(frame);
  return nullptr;
}

// The last local goes first, as in CPython 3.14.
void release_registers(PythonFrame* frame) {
  for (uint32_t i = frame->code->register_count; i-- > 0;) release(std::exchange(frame->registers[i], Value()));
}

Result<Owned> frame_repr(Vm& vm, Args args) {
  PythonFrame* frame = args.self<PythonFrame>();
  Owned start = repr_with_address(vm, {"<frame"}, frame);
  Str* text = static_cast<Str*>(start->object());
  return Owned(str_from_pieces(
      vm.heap, {str_substring(vm.heap, text, 0, text->length - 1), ", file '", frame->code->source->filename,
                "', line ", frame->line(), ", code ", frame->code->name, ">"}));
}

// The locals as a dict: names in registers and in cells, or the namespace itself. Of a module or a class only the
// variables of its comprehensions are in registers: while one runs, these are the locals.
Ref<Dict> locals_of(Vm& vm, PythonFrame* frame) {
  Code* code = frame->code;
  Ref<Dict> locals = new_dict(vm.heap);
  auto add = [&](Value name, Value value) {
    if (Cell* cell = cast_exact<Cell>(value, vm.types.cell)) value = cell->contents;
    Str* text = static_cast<Str*>(name.object());
    if (value.is_empty() || (text->length > 0 && text->at(0) == '.')) return;
    dict_set(vm.heap, locals, text, value);
  };
  for (uint32_t i = 0; i < code->local_count && i < code->local_names->length; ++i)
    add(code->local_names->items()[i], frame->registers[i]);
  Dict* names = cast_if<Dict>(frame->names, kDictSubclass);
  const bool has_namespace = names && !frame->initializer;
  if (has_namespace || !(code->flags & kOptimized)) {
    (void)dict_remove(vm.heap, locals, vm.names.__classdict__);
    if (locals->used > 0) return locals;
    return has_namespace ? Ref<Dict>(names) : frame->function->globals;
  }
  for (uint32_t i = 0; i < code->free_count; ++i)
    add(code->free_names->items()[i], frame->registers[code->local_count + i]);
  return locals;
}

Result<Owned> get_back(Vm&, Value self) {
  PythonFrame* below = python_below(self_frame(self)->back);
  return below ? Owned(Value(below)) : Owned::none();
}
Result<Owned> get_code(Vm&, Value self) {
  return Owned(self_frame(self)->code);
}
Result<Owned> get_globals(Vm&, Value self) {
  return Owned(self_frame(self)->function->globals);
}
Result<Owned> get_builtins(Vm&, Value self) {
  return Owned(self_frame(self)->function->builtins);
}
Result<Owned> get_locals(Vm& vm, Value self) {
  return Owned(locals_of(vm, self_frame(self)));
}
// A generator that has not begun is at its `def`.
Result<Owned> get_line(Vm&, Value self) {
  PythonFrame* frame = self_frame(self);
  bool created = frame->resumable && frame->resumable->state == ResumableState::Created;
  return Owned::integer(created ? frame->code->first_line : frame->line());
}
Result<Owned> get_last(Vm&, Value self) {
  return Owned::integer(2 * self_frame(self)->instruction_index());
}
Result<Owned> get_generator(Vm&, Value self) {
  Resumable* resumable = self_frame(self)->resumable;
  return resumable ? Owned(Value(resumable)) : Owned::none();
}
// What a debugger set is kept in the library (_tracing.py): few frames have it.
Result<Owned> tracing(Vm& vm, const char* function, std::initializer_list<Value> args) {
  Owned module = TRY(vm.import_module("_tracing"));
  Owned callee = TRY(vm.get_attribute(module, function));
  return vm.call(callee, args);
}
Result<Owned> get_trace(Vm& vm, Value self) {
  return tracing(vm, "get_frame_function", {self});
}
Result<void> set_trace(Vm& vm, Value self, Value value) {
  TRY(tracing(vm, "set_frame_function", {self, value.is_empty() ? Value::none() : value}));
  return {};
}

Result<void> set_line(Vm& vm, Value self, Value value) {
  if (value.is_empty()) return vm.raise(vm.exceptions.AttributeError, {"cannot delete attribute"});
  TRY(tracing(vm, "set_line", {self, value}));
  return {};
}

Result<Owned> get_trace_lines(Vm& vm, Value self) {
  if (!vm.traced) return Owned::boolean(true);
  return tracing(vm, "tells_lines", {self});
}
Result<void> set_trace_lines(Vm& vm, Value self, Value value) {
  if (!value.is_bool()) return vm.type_error({"attribute value type must be bool"});
  TRY(tracing(vm, "tell_lines", {self, value}));
  return {};
}
// Instructions are never traced.
Result<Owned> get_trace_opcodes(Vm&, Value) {
  return Owned::boolean(false);
}
Result<void> set_trace_opcodes(Vm& vm, Value, Value value) {
  if (!value.is_bool()) return vm.type_error({"attribute value type must be bool"});
  return {};
}

// For debuggers, whose f_locals is a copy: a local by its name. Other names are left alone.
Result<Owned> frame_set_local(Vm& vm, Args args) {
  PythonFrame* frame = args.self<PythonFrame>();
  Code* code = frame->code;
  if (cast_if<Dict>(frame->names, kDictSubclass) || !(code->flags & kOptimized))
    return TRY(vm.set_item(Value(locals_of(vm, frame).get()), args[1], args[2])), Owned::none();
  Str* given = cast_if<Str>(args[1], kStrSubclass);
  if (!given) return vm.type_error("expected str");
  std::string wanted = to_utf8(given);
  auto set = [&](Value name, uint32_t index) {
    Value& place = frame->registers[index];
    if (!str_equals(static_cast<Str*>(name.object()), wanted)) return;
    Cell* cell = cast_exact<Cell>(place, vm.types.cell);
    release(std::exchange(cell ? cell->contents : place, Owned(args[2]).leak()));
  };
  for (uint32_t i = 0; i < code->local_count && i < code->local_names->length; ++i)
    set(code->local_names->items()[i], i);
  for (uint32_t i = 0; i < code->free_count; ++i) set(code->free_names->items()[i], code->local_count + i);
  return Owned::none();
}

Result<Owned> frame_clear_method(Vm& vm, Args args) {
  PythonFrame* frame = args.self<PythonFrame>();
  for (Frame* running = vm.top(); running != nullptr; running = running->back)
    if (running == frame) return vm.runtime_error({"cannot clear an executing frame"});
  if (frame->resumable) {
    if (frame->resumable->state == ResumableState::Suspended)
      return vm.runtime_error({"cannot clear a suspended frame"});
    return Owned::none();
  }
  release_registers(frame);
  return Owned::none();
}

void frame_traverse(Object* object, Visitor& visit) {
  PythonFrame* frame = static_cast<PythonFrame*>(object);
  visit(frame->handled);
  visit(frame->function);
  visit(frame->code);
  visit(frame->names);
  if (frame->code)
    for (uint32_t i = 0; i < frame->code->register_count; ++i) visit(frame->registers[i]);
}

void frame_clear(Object* object) {
  PythonFrame* frame = static_cast<PythonFrame*>(object);
  frame->handled = Owned();
  if (frame->code) release_registers(frame);
  frame->names = Owned();
}

// The code says how large the frame is, so it goes last of all: after the cell's size was asked for.
void frame_drop_code(Object* object) {
  PythonFrame* frame = static_cast<PythonFrame*>(object);
  frame_clear(object);
  frame->function = nullptr;
  frame->code = nullptr;
}

void native_frame_traverse(Object* object, Visitor& visit) {
  Frame* frame = static_cast<Frame*>(object);
  visit(frame->handled);
  if (frame->kind == FrameKind::Entry) {
    visit(static_cast<EntryFrame*>(frame)->value);
    return;
  }
  NativeFrame* native = static_cast<NativeFrame*>(frame);
  for (uint32_t i = 0; i < native->count; ++i) visit(native->state[i]);
}
void native_frame_clear(Object* object) {
  Frame* frame = static_cast<Frame*>(object);
  frame->handled = Owned();
  if (frame->kind == FrameKind::Entry) {
    static_cast<EntryFrame*>(frame)->value = Owned();
    return;
  }
  NativeFrame* native = static_cast<NativeFrame*>(frame);
  for (uint32_t i = 0; i < native->count; ++i) release(std::exchange(native->state[i], Value()));
}

const NativeRow kFrameMethods[] = {
    {"__repr__(self, /)", frame_repr},
    {"clear(self, /)", frame_clear_method},
    {"_set_local(self, name, value, /)", frame_set_local},
};
const PropertyRow kFrameProperties[] = {
    {"f_back", get_back},
    {"f_code", get_code},
    {"f_globals", get_globals},
    {"f_builtins", get_builtins},
    {"f_locals", get_locals},
    {"f_lineno", get_line, set_line},
    {"f_lasti", get_last},
    {"f_trace", get_trace, set_trace},
    {"f_generator", get_generator},
    {"f_trace_lines", get_trace_lines, set_trace_lines},
    {"f_trace_opcodes", get_trace_opcodes, set_trace_opcodes},
};

Result<Owned> traceback_new(Vm& vm, Args args) {
  PythonFrame* frame = cast_exact<PythonFrame>(args[2], vm.types.frame);
  if (!frame) return vm.type_error({"traceback() argument 'tb_frame' must be frame, not ", given_kind(vm, args[2])});
  Ref<Traceback> traceback = vm.heap.make<Traceback>(vm.types.traceback);
  if (Traceback* next = cast_exact<Traceback>(args[1], vm.types.traceback))
    traceback->next = Ref<Traceback>(next);
  else if (!args[1].is_none())
    return vm.type_error({"expected traceback object or None, got '", vm.type_of(args[1]), "'"});
  traceback->frame = Ref<Object>(frame);
  traceback->instruction = static_cast<uint32_t>(TRY(vm.index(args[3])) / 2);
  TRY(vm.index(args[4]));
  return Owned(std::move(traceback));
}
Result<Owned> get_next(Vm&, Value self) {
  return or_none(self_traceback(self)->next);
}
Result<void> set_next(Vm& vm, Value self, Value value) {
  if (value.is_empty()) return vm.type_error("can't delete tb_next attribute");
  Traceback* next = cast_exact<Traceback>(value, vm.types.traceback);
  if (!next && !value.is_none()) return vm.type_error({"expected traceback object, got '", vm.type_of(value), "'"});
  for (Traceback* at = next; at; at = at->next)
    if (at == self_traceback(self)) return vm.value_error({"traceback loop detected"});
  self_traceback(self)->next = Ref<Traceback>(next);
  return {};
}
Result<Owned> get_traceback_frame(Vm&, Value self) {
  return Owned(self_traceback(self)->frame);
}
Result<Owned> get_traceback_line(Vm&, Value self) {
  Traceback* traceback = self_traceback(self);
  return Owned::integer(static_cast<PythonFrame*>(traceback->frame.get())->code->line_at(traceback->instruction));
}
Result<Owned> get_traceback_last(Vm&, Value self) {
  return Owned::integer(2 * self_traceback(self)->instruction);
}

void traceback_traverse(Object* object, Visitor& visit) {
  visit(static_cast<Traceback*>(object)->next);
  visit(static_cast<Traceback*>(object)->frame);
}
void traceback_clear(Object* object) {
  static_cast<Traceback*>(object)->next = nullptr;
  static_cast<Traceback*>(object)->frame = nullptr;
}

const NativeRow kTracebackMethods[] = {
    {"__new__(type, tb_next, tb_frame, tb_lasti, tb_lineno)", traceback_new, NativeKind::StaticMethod}};
const PropertyRow kTracebackProperties[] = {
    {"tb_next", get_next, set_next},
    {"tb_frame", get_traceback_frame},
    {"tb_lineno", get_traceback_line},
    {"tb_lasti", get_traceback_last},
};

}  // namespace

Ref<Dict> frame_locals(Vm& vm, PythonFrame* frame) {
  return locals_of(vm, frame);
}

extern const TypeSpec frame_spec, native_frame_spec, traceback_spec;
const TypeSpec frame_spec = {.name = "frame",
                             .size = sizeof(PythonFrame),
                             .traverse = frame_traverse,
                             .clear = frame_drop_code,
                             .tail_size = python_frame_size,
                             .native_hash = true,
                             .methods = kFrameMethods,
                             .properties = kFrameProperties};
const TypeSpec native_frame_spec = {.name = "native_frame",
                                    .size = sizeof(NativeFrame),
                                    .flags = kNoInstances,
                                    .traverse = native_frame_traverse,
                                    .clear = native_frame_clear,
                                    .tail_size = native_frame_size};
const TypeSpec traceback_spec = {.name = "traceback",
                                 .size = sizeof(Traceback),
                                 .traverse = traceback_traverse,
                                 .clear = traceback_clear,
                                 .native_hash = true,
                                 .methods = kTracebackMethods,
                                 .properties = kTracebackProperties};

}  // namespace fermata
