// Vm: bringing the machine up and taking it down, and what the heap asks of it.
#include "vm/vm.h"

#include "host/host.h"
#include "objects/weak.h"
#include "vm/generator.h"
#include "vm/operations.h"

namespace fermata {

#define X(field, spec) extern const TypeSpec spec;
#include "vm/types.def"
#undef X

Vm::Vm(Host& host_, CodeLoader& loader_) : host(host_), loader(loader_), operations(*new Operations(*this)) {
  heap.hooks = this;
  char here;
  // Half of the C++ stack may be used by recursion through repr, comparison and nested interpreters.
  stack_limit_ = reinterpret_cast<uintptr_t>(&here) - kNativeStack;
  fiber = &new_fiber();
  ready_.push(fiber);
  make_types();
  make_exceptions();
}

Vm::~Vm() {
  for (Fiber* each : fibers_) delete each;
  delete &operations;
}

// The first types depend on each other in a circle: all exist bare before any gets its dict.
void Vm::make_types() {
  struct Row {
    Type* Types::* field;
    const TypeSpec& spec;
  };
  static constexpr Row rows[] = {
#define X(field, spec) {&Types::field, spec},
#include "vm/types.def"
#undef X
  };
  for (const Row& row : rows) {
    Type* type = new_bare_type(row.spec);
    types.*row.field = type;
    if (row.field == &Types::type) {
      // `object` and `type` themselves were made before `type` existed.
      for (Type* early : {types.object, types.type}) {
        early->type = types.type;
        retain(static_cast<Object*>(types.type));
      }
      types.type->basic_size = sizeof(Type);
    }
  }
  heap.str_type = types.str;
  heap.tuple_type = types.tuple;
  heap.list_type = types.list;
  heap.dict_type = types.dict;
  heap.int_type = types.int_;
  heap.bytes_type = types.bytes;
  heap.bytearray_type = types.bytearray;
  heap.set_type = types.set;
  heap.frozenset_type = types.frozenset;
  heap.shape_type = types.shape;
  heap.cell_type = types.cell;
  struct NameRow {
    Str* Names::* field;
    const char* text;
  };
  static constexpr NameRow kNames[] = {
#define X(name) {&Names::name, #name},
#define X2(field, text) {&Names::field, text},
#include "vm/names.def"
#undef X
#undef X2
  };
  for (const NameRow& row : kNames) names.*row.field = heap.intern(row.text);
  for (const Row& row : rows) complete_type(types.*row.field, row.spec);
  object_new_ = lookup_in_type(types.object, names.__new__);
  object_init_ = lookup_in_type(types.object, names.__init__);
}

Ref<Function> Vm::new_function(Code* code, Dict* globals) {
  Ref<Function> function = heap.make<Function>(types.function);
  function->code = Ref<Code>(code);
  function->globals = Ref<Dict>(globals);
  Value own_builtins = fermata::dict_get(globals, names.__builtins__);
  if (Module* module = cast_exact<Module>(own_builtins, types.module))
    function->builtins = module->dict;
  else if (Dict* dict = cast_if<Dict>(own_builtins, kDictSubclass))
    function->builtins = Ref<Dict>(dict);
  else
    function->builtins = builtins;
  function->name = code->name;
  function->qualified_name = code->qualified_name;
  Value module = fermata::dict_get(globals, names.__name__);
  function->module = module.is_empty() ? Owned::none() : Owned(module);
  function->doc = code->has_docstring ? Owned(code->docstring) : Owned::none();
  return function;
}

Ref<Module> Vm::new_module(std::string_view name, const ModuleSpec& spec) {
  Ref<Module> module = heap.make<Module>(types.module);
  module->dict = new_dict(heap);
  fermata::dict_set(heap, module->dict, names.__name__, Value(intern(name)));
  Owned doc = Owned::none();
  if (spec.doc) doc = str_of(spec.doc);
  fermata::dict_set(heap, module->dict, names.__doc__, doc);
  const size_t dot = name.rfind('.');
  fermata::dict_set(heap, module->dict, names.__package__, Value(intern(name.substr(0, dot == name.npos ? 0 : dot))));
  for (Str* later : {names.__loader__, names.__spec__}) fermata::dict_set(heap, module->dict, later, Value::none());
  add_functions(module, spec.functions);
  return module;
}

void Vm::add_functions(Module* module, std::span<const NativeRow> rows) {
  auto* name = static_cast<Str*>(fermata::dict_get(module->dict, names.__name__).object());
  for (const NativeRow& row : rows) {
    Ref<NativeFunction> function = heap.make<NativeFunction>(types.native_function);
    function->row = &row;
    std::string_view signature = row.signature;
    function->name = Ref<Str>(intern(signature.substr(0, signature.find('('))));
    function->module = Ref<Str>(name);
    fermata::dict_set(heap, module->dict, function->name, Value(function.get()));
  }
}

void Vm::add_to_module(Module* module, std::string_view name, Value value) {
  fermata::dict_set(heap, module->dict, intern(name), value);
}

PythonFrame* Vm::nearest_python_frame() const {
  for (Frame* frame = fiber->top; frame != nullptr; frame = frame->back)
    if (frame->kind == FrameKind::Python) return static_cast<PythonFrame*>(frame);
  return nullptr;
}

// A finaliser may run at any moment: what is pending must survive it.
void Vm::finalize(Object* object) {
  Owned pending = std::move(pending_);
  bool had_incoming = std::exchange(has_incoming_, false);
  Owned incoming = std::move(incoming_value_);
  Outcome outcome = incoming_;
  if (object->type->finalize) object->type->finalize(object);
  Value method = object->type->has(kPythonClass) ? lookup_in_type(object->type, names.__del__) : Value();
  if (!method.is_empty() && method.is_object() && method.object()->type == types.function) {
    Owned function(method);
    if (call(function, {Value(object)}).is_raised())
      report_unraisable("Exception ignored while calling deallocator ", function);
  }
  pending_ = std::move(pending);
  has_incoming_ = had_incoming;
  incoming_value_ = std::move(incoming);
  incoming_ = outcome;
}

void Vm::weak_reference_died(WeakReference* reference) {
  Owned pending = std::move(pending_);
  bool had_incoming = std::exchange(has_incoming_, false);
  Owned incoming = std::move(incoming_value_);
  Outcome outcome = incoming_;
  Owned callback = reference->callback;
  if (call(callback, {Value(reference)}).is_raised())
    report_unraisable("Exception ignored while calling weakref callback ", callback);
  pending_ = std::move(pending);
  has_incoming_ = had_incoming;
  incoming_value_ = std::move(incoming);
  incoming_ = outcome;
}

}  // namespace fermata
