// Classes: making native types from their specs and Python classes from namespaces, the method resolution order, what
// a class derives from its dict.
#include <algorithm>

#include "base/sort.h"
#include "objects/attributes.h"
#include "objects/weak.h"
#include "vm/collecting.h"
#include "vm/interpreter.h"
#include "vm/signature.h"

namespace fermata {

extern const PropertyRow instance_dict_row, weak_references_row;  // builtins/object.cpp

namespace {

constexpr uint32_t kInheritedFlags =
    kIntSubclass | kStrSubclass | kTupleSubclass | kListSubclass | kDictSubclass | kOrderedDictSubclass |
    kTypeSubclass | kExceptionSubclass | kBytesSubclass | kFloatSubclass | kSetSubclass | kMatchSequence |
    kMatchMapping | kHasDescriptorGet | kFutureSubclass | kTaskSubclass | kEventLoopSubclass | kByteArrayLayout;

// "a.b.C" -> module "a.b", name "C"; no dot: builtins.
void split_name(std::string_view full, std::string_view& module, std::string_view& name) {
  size_t dot = full.rfind('.');
  module = dot == std::string_view::npos ? "builtins" : full.substr(0, dot);
  name = dot == std::string_view::npos ? full : full.substr(dot + 1);
}

Ref<NativeFunction> new_native(Vm& vm, Type* kind, const NativeRow& row, Type* owner, Str* module) {
  Ref<NativeFunction> function = vm.heap.make<NativeFunction>(kind);
  function->row = &row;
  function->name = Ref<Str>(vm.intern(row_name(row)));
  function->owner = owner;
  function->module = Ref<Str>(module);
  return function;
}

void add_row(Vm& vm, Type* type, const NativeRow& row) {
  Str* name = vm.intern(row_name(row));
  switch (row.kind) {
    case NativeKind::Function:
    case NativeKind::Method:
      dict_set(vm.heap, type->dict, name, Value(new_native(vm, vm.types.method_descriptor, row, type, nullptr).get()));
      break;
    case NativeKind::ClassMethod: {
      Ref<MethodWrapper> wrapper = vm.heap.make<MethodWrapper>(vm.types.classmethod);
      wrapper->function = new_native(vm, vm.types.method_descriptor, row, type, nullptr);
      dict_set(vm.heap, type->dict, name, Value(wrapper.get()));
      break;
    }
    case NativeKind::StaticMethod: {
      Ref<MethodWrapper> wrapper = vm.heap.make<MethodWrapper>(vm.types.staticmethod);
      wrapper->function = new_native(vm, vm.types.native_function, row, type, nullptr);
      dict_set(vm.heap, type->dict, name, Value(wrapper.get()));
      break;
    }
  }
}

void add_property(Vm& vm, Type* type, const PropertyRow& row) {
  Ref<NativeProperty> property = vm.heap.make<NativeProperty>(vm.types.native_property);
  property->row = &row;
  property->owner = type;
  property->name = Ref<Str>(vm.intern(row.name));
  dict_set(vm.heap, type->dict, property->name, Value(property.get()));
}

// The class that gives its instances a dict, or weak references, has the attribute for it.
void add_instance_properties(Vm& vm, Type* type) {
  // Classes and modules, among others, say themselves what their dict is.
  bool has_own = false;
  for (Value cls : type->mro->span())
    has_own |= !dict_get(static_cast<Type*>(cls.object())->dict, vm.names.__dict__).is_empty();
  if (type->has_instance_dict && !has_own) add_property(vm, type, instance_dict_row);
  // An exception can always be referred to; CPython's only when it is an instance of a class in Python.
  Type* base = type->base;
  bool new_for_it = !base->has_weak_references || (base->has(kExceptionSubclass) && !base->has(kPythonClass));
  if (type->has(kPythonClass) && type->has_weak_references && new_for_it) add_property(vm, type, weak_references_row);
}

void add_to_subclasses(Vm& vm, Type* base, Type* type) {
  if (!base->subclasses) base->subclasses = new_dict(vm.heap);
  Ref<WeakReference> reference = new_weak_reference(vm.heap, vm.types.weak_reference, type);
  uint32_t hash = static_cast<uint32_t>(reinterpret_cast<uintptr_t>(type) >> 4);
  dict_insert_new(vm.heap, base->subclasses, Value(reference.get()), hash, Value::none());
}

}  // namespace

Result<Ref<Tuple>> Vm::linearized(Type* type) {
  Tuple* bases = type->bases.get();
  std::vector<std::vector<Type*>> lists;
  for (Value base : bases->span()) {
    std::vector<Type*> list;
    for (Value item : static_cast<Type*>(base.object())->mro->span()) list.push_back(static_cast<Type*>(item.object()));
    lists.push_back(std::move(list));
  }
  std::vector<Type*> direct;
  for (Value base : bases->span()) direct.push_back(static_cast<Type*>(base.object()));
  lists.push_back(direct);
  std::vector<Value> order{Value(type)};
  for (;;) {
    bool all_empty = true;
    Type* next = nullptr;
    for (auto& list : lists) {
      if (list.empty()) continue;
      all_empty = false;
      Type* candidate = list.front();
      bool in_tail = false;
      for (auto& other : lists)
        in_tail |= !other.empty() && std::find(other.begin() + 1, other.end(), candidate) != other.end();
      if (!in_tail) {
        next = candidate;
        break;
      }
    }
    if (all_empty) return tuple_from(heap, order);
    if (!next) {
      StrBuilder names(heap);
      std::vector<Type*> seen;
      for (auto& list : lists)
        if (!list.empty() && std::find(seen.begin(), seen.end(), list.front()) == seen.end()) {
          if (!seen.empty()) names.append_ascii(", ");
          names.append(list.front()->name);
          seen.push_back(list.front());
        }
      return type_error({"Cannot create a consistent method resolution order (MRO) for bases ", names.finish()});
    }
    order.push_back(Value(next));
    for (auto& list : lists)
      if (!list.empty() && list.front() == next) list.erase(list.begin());
  }
}

namespace {

// The class of the mro, object excepted, whose dict has the name first; null if none.
Type* owner_of(Vm& vm, Type* type, Str* name) {
  for (Value item : type->mro->span()) {
    Type* cls = static_cast<Type*>(item.object());
    if (!dict_get(cls->dict, name).is_empty()) return cls == vm.types.object ? nullptr : cls;
  }
  return nullptr;
}

void set_flag(Type* type, uint32_t flag, bool on) {
  type->flags = on ? type->flags | flag : type->flags & ~flag;
}

// What the runtime asks often and the dicts of the mro decide.
void derive(Vm& vm, Type* type) {
  type->version = vm.heap.next_type_version();
  Type* get_attribute = owner_of(vm, type, vm.names.__getattribute__);
  set_flag(type, kCustomGetAttribute, get_attribute && get_attribute->has(kPythonClass | kCustomGetAttribute));
  set_flag(type, kHasGetAttr, owner_of(vm, type, vm.names.__getattr__) != nullptr && type != vm.types.module);
  Type* set_attribute = owner_of(vm, type, vm.names.__setattr__);
  Type* delete_attribute = owner_of(vm, type, vm.names.__delattr__);
  set_flag(type, kCustomSetAttribute,
           (set_attribute && set_attribute->has(kPythonClass | kCustomSetAttribute)) ||
               (delete_attribute && delete_attribute->has(kPythonClass | kCustomSetAttribute)));
  bool native_finalizer = false;
  for (Value item : type->mro->span()) native_finalizer |= static_cast<Type*>(item.object())->finalize != nullptr;
  set_flag(type, kHasDel, native_finalizer || owner_of(vm, type, vm.names.__del__) != nullptr);
  if (!type->has(kPythonClass)) return;
  Type* next = owner_of(vm, type, vm.names.__next__);
  type->next = next && !next->has(kPythonClass) ? type->base->next : nullptr;
  // A class with an `__await__` of its own is no await iterator any more, whatever its base is.
  Type* awaits = owner_of(vm, type, vm.names.__await__);
  type->send = awaits && !awaits->has(kPythonClass) ? type->base->send : nullptr;
  Type* equals = owner_of(vm, type, vm.names.__eq__);
  Type* hashes = owner_of(vm, type, vm.names.__hash__);
  type->native_hash =
      type->base->native_hash && !(equals && equals->has(kPythonClass)) && !(hashes && hashes->has(kPythonClass));
}

// A class whose layout is its own: not just more attributes than its base.
Type* solid_base(Type* type) {
  while (type->base && type->basic_size == type->base->basic_size && type->slot_count == type->base->slot_count)
    type = type->base;
  return type;
}

// The one of the bases whose layout instances have.
Result<Type*> best_of(Vm& vm, Tuple* bases) {
  Type* best = nullptr;
  for (Value item : bases->span()) {
    Type* base = cast_if<Type>(item, kTypeSubclass);
    if (!base) return vm.type_error({"bases must be types"});
    if (!base->has(kSubclassable)) return vm.type_error({"type '", base->name, "' is not an acceptable base type"});
    if (base == vm.types.object || !best) {
      if (!best) best = base;
      continue;
    }
    Type* a = solid_base(best);
    Type* b = solid_base(base);
    if (is_subtype(a, b)) {
      if (best == vm.types.object) best = base;
      continue;
    }
    if (!is_subtype(b, a)) return vm.type_error({"multiple bases have instance lay-out conflict"});
    best = base;
  }
  for (uint32_t i = 0; i < bases->length; ++i)
    for (uint32_t j = i + 1; j < bases->length; ++j)
      if (bases->items()[i] == bases->items()[j])
        return vm.type_error({"duplicate base class ", static_cast<Type*>(bases->items()[i].object())->name});
  return best;
}

void remove_from_subclasses(Vm& vm, Type* base, Type* type) {
  if (!base->subclasses) return;
  Ref<Dict> left = new_dict(vm.heap);
  uint32_t position = 0;
  while (DictEntry* entry = dict_next(base->subclasses, position)) {
    Object* referent = static_cast<WeakReference*>(entry->key.object())->referent;
    if (referent && referent != type) dict_insert_new(vm.heap, left, entry->key, entry->hash, Value::none());
  }
  base->subclasses = std::move(left);
}

Type* native_base(Type* type) {
  while (type->has(kPythonClass)) type = type->base;
  return type;
}

}  // namespace

void Vm::type_changed(Type* type) {
  derive(*this, type);
  if (!type->subclasses) return;
  uint32_t position = 0;
  while (DictEntry* entry = dict_next(type->subclasses, position)) {
    Object* subclass = static_cast<WeakReference*>(entry->key.object())->referent;
    if (subclass) type_changed(static_cast<Type*>(subclass));
  }
}

// The type without its dict's contents; methods follow once every type they need exists.
Type* Vm::new_bare_type(const TypeSpec& spec) {
  Type* type = static_cast<Type*>(heap.allocate(types.type, sizeof(Type)));
  type->heap = &heap;
  Type* base = spec.base ? spec.base(*this) : types.object;
  type->base = Ref<Type>(base);
  type->flags = spec.flags;
  type->basic_size = spec.size > sizeof(Object) || !base ? spec.size : base->basic_size;
  type->traverse = spec.traverse;
  type->clear = spec.clear;
  type->finalize = spec.finalize;
  type->size = spec.tail_size;
  type->next = spec.next;
  type->send = spec.send;
  type->call = spec.call;
  type->native_hash = spec.native_hash;
  type->has_instance_dict = spec.instance_dict;
  type->has_weak_references = spec.weak_references;
  if (base) {
    type->flags |= base->flags & kInheritedFlags;
    if (!type->traverse) type->traverse = base->traverse;
    if (!type->clear) type->clear = base->clear;
    if (!type->size) type->size = base->size;
    if (!type->next) type->next = base->next;
    if (!type->send) type->send = base->send;
    type->get_attribute = base->get_attribute;
    type->set_attribute = base->set_attribute;
    type->has_instance_dict |= base->has_instance_dict;
    type->has_weak_references |= base->has_weak_references;
  }
  // Now, because instances may be made before the type is complete.
  if (type->has_instance_dict) {
    type->value_capacity = 6;
    type->attributes_offset = type->size ? Type::kAfterTail : (type->basic_size + 7u) & ~7u;
  }
  type->version = heap.next_type_version();
  return type;
}

void Vm::add_methods(Type* type, std::span<const NativeRow> rows) {
  for (const NativeRow& row : rows) add_row(*this, type, row);
}

// `__next__` of native iterators: what their `next` gives, StopIteration at the end. A class written in Python that
// derives from one may override it, so the native class is asked directly.
static Result<Owned> native_next(Vm& vm, Args args) {
  Owned item = TRY(native_base(vm.type_of(args[0]))->next(vm, args[0].object()));
  if (item->is_exhausted()) return vm.stop_iteration();
  return item;
}
static const NativeRow kNextRow = {"__next__(self, /)", native_next};

static Result<Owned> native_call(Vm& vm, Args args) {
  Tuple* positional = args.object<Tuple>(1);
  return native_base(vm.type_of(args[0]))
      ->call(vm, args[0].object(), positional->items(), positional->length, DictKeywords(args.object<Dict>(2)));
}
static const NativeRow kCallRow = {"__call__(self, /, *args, **kwargs)", native_call};

void Vm::complete_type(Type* type, const TypeSpec& spec) {
  std::string_view module, name;
  split_name(spec.name, module, name);
  // (see objects/type_name.h) Those of asyncio are classes in Python at CPython's.
  bool shows_module = module != "builtins" && !module.starts_with("asyncio.");
  type->name = Ref<Str>(intern(shows_module ? spec.name : name));
  type->qualified_name = Ref<Str>(intern(name));
  Type* base = type->base.get();
  type->bases = base ? tuple({Value(base)}) : tuple({});
  std::vector<Value> mro{Value(type)};
  if (base) mro.insert(mro.end(), base->mro->items(), base->mro->items() + base->mro->length);
  type->mro = tuple_from(heap, mro);
  type->dict = new_dict(heap);
  if (type->has_instance_dict) type->root_shape = new_root_shape(heap, 0);
  for (const NativeRow& row : spec.methods) add_row(*this, type, row);
  if (spec.next && fermata::dict_get(type->dict, names.__next__).is_empty()) add_row(*this, type, kNextRow);
  if (spec.call) add_row(*this, type, kCallRow);
  for (const PropertyRow& row : spec.properties) add_property(*this, type, row);
  if (base) add_instance_properties(*this, type);
  // Functions, say, have properties of these names for their instances.
  auto set_unless_property = [&](Str* key, Value value) {
    if (fermata::dict_get(type->dict, key).is_empty()) fermata::dict_set(heap, type->dict, key, value);
  };
  if (module != "builtins") set_unless_property(names.__module__, Value(intern(module)));
  Owned doc = Owned::none();
  if (spec.doc) doc = str_of(spec.doc);
  set_unless_property(names.__doc__, doc);
  // A class with its own equality has all comparisons, and is unhashable without a hash of its own.
  if (base && !fermata::dict_get(type->dict, names.__eq__).is_empty()) {
    for (Str* name : {names.__ne__, names.__lt__, names.__le__, names.__gt__, names.__ge__})
      if (fermata::dict_get(type->dict, name).is_empty())
        add_row(*this, type, *static_cast<NativeFunction*>(lookup_in_type(types.object, name).object())->row);
    if (fermata::dict_get(type->dict, names.__hash__).is_empty())
      fermata::dict_set(heap, type->dict, names.__hash__, Value::none());
  }
  derive(*this, type);
  if (base) add_to_subclasses(*this, base, type);
  if (spec.prepare) CHECK(!spec.prepare(*this, type).is_raised());
}

Type* Vm::new_type(const TypeSpec& spec) {
  Type* type = new_bare_type(spec);
  complete_type(type, spec);
  return type;
}

Type* Vm::type_for(const TypeSpec& spec) {
  for (const auto& [known, type] : late_types_)
    if (known == &spec) return type;
  return late_types_.emplace_back(&spec, new_type(spec)).second;
}

namespace {

// The order of a class's bases: the metaclass may have a method `mro` of its own.
Result<void> order_bases(Vm& vm, Type* type) {
  Str* name = vm.intern("mro");
  const bool own = !(vm.lookup_in_type(type->type, name) == vm.lookup_in_type(vm.types.type, name));
  Result<Ref<Tuple>> order = vm.linearized(type);
  if (!own) {
    type->mro = TRY(std::move(order));
    return {};
  }
  if (order.is_raised()) (void)vm.take_pending();
  type->mro = order.is_raised() ? vm.tuple({Value(type)}) : std::move(order).value();
  Owned bound = TRY(vm.get_attribute(Value(type), name));
  Owned answer = TRY(vm.call(bound));
  Ref<List> classes = TRY(vm.to_list(answer));
  for (Value item : classes->span()) {
    Type* base = cast_if<Type>(item, kTypeSubclass);
    if (!base) return vm.type_error({"mro() returned a non-class ('", vm.type_of(item), "')"});
    if (base != type && native_base(type) != native_base(base) && !is_subtype(native_base(type), base))
      return vm.type_error({"mro() returned base with unsuitable layout ('", base->name, "')"});
  }
  if (classes->length == 0) return vm.type_error({"type MRO must not be empty"});
  type->mro = tuple_from(vm.heap, classes->span());
  return {};
}

using Orders = std::vector<std::pair<Ref<Type>, Ref<Tuple>>>;

// The order anew for a class whose bases, or whose bases' bases, have changed, and for what derives from it. `before`
// gets the orders that were.
Result<void> linearize_again(Vm& vm, Type* type, Orders& before) {
  before.emplace_back(type, type->mro);
  TRY(order_bases(vm, type));
  if (!type->subclasses) return {};
  uint32_t position = 0;
  while (DictEntry* entry = dict_next(type->subclasses, position))
    if (Object* subclass = static_cast<WeakReference*>(entry->key.object())->referent)
      TRY(linearize_again(vm, static_cast<Type*>(subclass), before));
  return {};
}

}  // namespace

// `cls.__bases__ = ...`: only among classes of one layout.
Result<void> set_class_bases(Vm& vm, Type* type, Value value) {
  Tuple* bases = cast_if<Tuple>(value, kTupleSubclass);
  if (!bases) return vm.type_error({"can only assign tuple to ", type->name, ".__bases__, not ", vm.type_of(value)});
  if (bases->length == 0)
    return vm.type_error({"can only assign non-empty tuple to ", type->name, ".__bases__, not ()"});
  for (Value item : bases->span()) {
    Type* base = cast_if<Type>(item, kTypeSubclass);
    if (!base) return vm.type_error({type->name, ".__bases__ must be tuple of classes, not '", vm.type_of(item), "'"});
    if (is_subtype(base, type)) return vm.type_error({"a __bases__ item causes an inheritance cycle"});
  }
  Type* best = TRY(best_of(vm, bases));
  Type* old = type->base;
  if (native_base(best) != native_base(old))
    return vm.type_error({"__bases__ assignment: '", best->name, "' deallocator differs from '", old->name, "'"});
  if (best->slot_count != old->slot_count || (best->has_instance_dict && !type->has_instance_dict))
    return vm.type_error({"__bases__ assignment: '", best->name, "' object layout differs from '", old->name, "'"});
  Ref<Tuple> before = type->bases;
  type->bases = Ref<Tuple>(bases);
  Orders orders;
  Result<void> ordered = linearize_again(vm, type, orders);
  // An mro() may have assigned others meanwhile: these stay.
  if (type->bases.get() != bases) return ordered;
  if (ordered.is_raised()) {
    type->bases = before;
    for (size_t i = orders.size(); i-- > 0;) orders[i].first->mro = orders[i].second;
    return Raised{};
  }
  type->base = Ref<Type>(best);
  for (Value item : before->span()) remove_from_subclasses(vm, static_cast<Type*>(item.object()), type);
  for (Value item : bases->span()) add_to_subclasses(vm, static_cast<Type*>(item.object()), type);
  vm.type_changed(type);
  return {};
}

// The most derived metaclass of the bases, or TypeError.
Result<Type*> Vm::metaclass_of(Type* meta, Tuple* bases) {
  Type* winner = meta;
  for (Value base : bases->span()) {
    Type* candidate = type_of(base);
    if (is_subtype(winner, candidate)) continue;
    if (is_subtype(candidate, winner)) {
      winner = candidate;
      continue;
    }
    return type_error(
        {"metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of "
         "all its bases"});
  }
  return winner;
}

// type.__new__: everything but `__init_subclass__` and `__set_name__`, which the caller runs.
Result<Ref<Type>> Vm::build_class(Type* meta, Str* name, Tuple* given_bases, Dict* given_namespace) {
  Ref<Tuple> bases(given_bases);
  if (bases->length == 0) bases = tuple({Value(types.object)});
  Type* best = TRY(best_of(*this, bases));
  Ref<Type> type = Ref<Type>::adopt(
      static_cast<Type*>(heap.allocate(meta, std::max<uint32_t>(Heap::instance_size(meta), sizeof(Type)))));
  type->heap = &heap;
  type->name = Ref<Str>(name);
  type->qualified_name = type->name;
  type->base = Ref<Type>(best);
  type->bases = bases;
  type->flags = (best->flags & kInheritedFlags) | kSubclassable | kPythonClass | kMutable;
  // The first base that is the one or the other says which patterns match.
  constexpr uint32_t kPatterns = kMatchSequence | kMatchMapping;
  type->flags &= ~kPatterns;
  for (Value base : bases->span())
    if (!type->has(kPatterns)) type->flags |= static_cast<Type*>(base.object())->flags & kPatterns;
  // The abstract classes of collections say by CPython's bits which patterns their kind matches.
  if (Value patterns = fermata::dict_get(given_namespace, intern("__abc_tpflags__")); patterns.is_small_int()) {
    set_flag(type, kMatchSequence, patterns.as_int() & 1 << 5);
    set_flag(type, kMatchMapping, patterns.as_int() & 1 << 6);
  }
  type->basic_size = best->basic_size;
  type->traverse = best->traverse;
  type->clear = best->clear;
  type->finalize = best->finalize;
  type->size = best->size;
  type->send = best->send;
  type->get_attribute = best->get_attribute;
  type->set_attribute = best->set_attribute;
  type->dict = new_dict(heap);
  dict_copy_into(heap, type->dict, given_namespace);
  Dict* dict = type->dict;
  type->mro = tuple({Value(type.get())});

  auto take_from_dict = [&](Str* key) {
    Owned value(fermata::dict_get(dict, key));
    if (!value->is_empty()) fermata::dict_remove(heap, dict, key);
    return value;
  };
  if (Owned qualified = take_from_dict(names.__qualname__); !qualified->is_empty()) {
    Str* text = cast_if<Str>(qualified, kStrSubclass);
    if (!text) return type_error({"type __qualname__ must be a str, not ", type_of(qualified)});
    type->qualified_name = Ref<Str>(text);
  }
  Owned class_cell = take_from_dict(names.__classcell__);
  if (!class_cell->is_empty() && type_of(class_cell) != types.cell)
    return type_error({"__classcell__ must be a nonlocal cell, not ", TRY(repr(Value(type_of(class_cell))))});
  Owned attributes_cell = take_from_dict(intern("__classdictcell__"));
  if (!attributes_cell->is_empty() && type_of(attributes_cell) != types.cell)
    return type_error({"__classdictcell__ must be a nonlocal cell, not ", TRY(repr(Value(type_of(attributes_cell))))});
  if (Cell* cell = cast_exact<Cell>(attributes_cell, types.cell))
    release(std::exchange(cell->contents, Owned(Value(type->dict.get())).leak()));
  if (Cell* cell = cast_exact<Cell>(class_cell, types.cell))
    release(std::exchange(cell->contents, Owned(Value(type.get())).leak()));
  TRY(order_bases(*this, type));
  if (fermata::dict_get(dict, names.__module__).is_empty())
    if (PythonFrame* frame = nearest_python_frame()) {
      Value module = fermata::dict_get(frame->function->globals, names.__name__);
      if (!module.is_empty()) fermata::dict_set(heap, dict, names.__module__, module);
    }
  auto wrap = [&](Str* key, Type* wrapper_type) {
    Value function = fermata::dict_get(dict, key);
    if (!function.is_object() || function.object()->type != types.function) return;
    Ref<MethodWrapper> wrapper = heap.make<MethodWrapper>(wrapper_type);
    wrapper->function = Owned(function);
    fermata::dict_set(heap, dict, key, Value(wrapper.get()));
  };
  wrap(names.__new__, types.staticmethod);
  wrap(names.__init_subclass__, types.classmethod);
  wrap(names.__class_getitem__, types.classmethod);

  // Where instances keep their attributes.
  type->slot_count = best->slot_count;
  bool base_dict = false, base_weak = false;
  for (Value base : bases->span()) {
    base_dict |= static_cast<Type*>(base.object())->has_instance_dict;
    base_weak |= static_cast<Type*>(base.object())->has_weak_references;
  }
  Owned slots(fermata::dict_get(dict, names.__slots__));
  if (slots->is_empty()) {
    type->has_instance_dict = !is_subtype(best, types.module);  // a module's attributes are its dict
    type->has_weak_references = true;
  } else {
    type->has_instance_dict = base_dict;
    type->has_weak_references = base_weak;
    TRY(add_slots(type, slots));
  }
  add_instance_properties(*this, type);
  // After the slots: one of them may be called __hash__ or __doc__.
  if (!fermata::dict_get(dict, names.__eq__).is_empty() && fermata::dict_get(dict, names.__hash__).is_empty())
    fermata::dict_set(heap, dict, names.__hash__, Value::none());
  if (fermata::dict_get(dict, names.__doc__).is_empty()) fermata::dict_set(heap, dict, names.__doc__, Value::none());
  uint32_t expected = 0;
  for (Value item : type->mro->span()) {
    Value attributes = fermata::dict_get(static_cast<Type*>(item.object())->dict, names.__static_attributes__);
    if (Tuple* tuple = cast_exact<Tuple>(attributes, types.tuple)) expected += tuple->length;
  }
  if (type->has_instance_dict || type->slot_count) {
    uint32_t capacity = type->slot_count + (type->has_instance_dict ? std::min<uint32_t>(expected + 2, 60) : 0);
    type->value_capacity = static_cast<uint16_t>(std::max<uint32_t>(capacity, best->value_capacity));
    type->attributes_offset = type->size ? Type::kAfterTail : (type->basic_size + 7u) & ~7u;
    if (type->has_instance_dict) type->root_shape = new_root_shape(heap, type->slot_count);
  }
  derive(*this, type);
  for (Value base : bases->span()) add_to_subclasses(*this, static_cast<Type*>(base.object()), type);
  return type;
}

Result<void> Vm::add_slots(Type* type, Value slots) {
  Ref<List> wanted;
  if (cast_if<Str>(slots, kStrSubclass)) {
    wanted = new_list(heap);
    list_append(heap, wanted, Owned(slots));
  } else {
    wanted = TRY(to_list(slots));
  }
  for (Value item : wanted->span()) {
    Str* name = cast_if<Str>(item, kStrSubclass);
    if (!name) return type_error({"__slots__ items must be strings, not '", type_of(item), "'"});
    name = heap.intern(name);
    if (name == names.__dict__ || name == names.__weakref__) {
      bool& has = name == names.__dict__ ? type->has_instance_dict : type->has_weak_references;
      // (More native types here have weak references than have them in CPython.)
      bool known = name == names.__dict__ || type->base->has(kPythonClass);
      if (has && known) return type_error({name, " slot disallowed: we already got one"});
      has = true;
      continue;
    }
    if (type->has(kIntSubclass | kTupleSubclass | kBytesSubclass | kTypeSubclass))
      return type_error({"nonempty __slots__ not supported for subtype of '", type->base->name, "'"});
    std::string text = to_utf8(name);
    auto is_part = [](char c) {
      return c == '_' || static_cast<unsigned char>(c) >= 128 || (c >= '0' && c <= '9') ||
             ((c | 32) >= 'a' && (c | 32) <= 'z');
    };
    bool identifier =
        !text.empty() && !(text[0] >= '0' && text[0] <= '9') && std::all_of(text.begin(), text.end(), is_part);
    if (!identifier) return type_error({"__slots__ must be identifiers"});
    if (!fermata::dict_get(type->dict, name).is_empty())
      return value_error({TRY(repr(Value(name))), " in __slots__ conflicts with class variable"});
    if (text.starts_with("__") && !text.ends_with("__")) {
      std::string_view class_name = "";
      std::string owner = to_utf8(type->name);
      class_name = owner;
      while (class_name.starts_with('_')) class_name.remove_prefix(1);
      if (!class_name.empty()) name = intern("_" + std::string(class_name) + text);
    }
    Ref<SlotDescriptor> slot = heap.make<SlotDescriptor>(types.slot_descriptor);
    slot->owner = type;
    slot->name = Ref<Str>(name);
    slot->index = type->slot_count++;
    fermata::dict_set(heap, type->dict, name, Value(slot.get()));
  }
  return {};
}

Ref<Str> Vm::full_name(Type* type) {
  Str* module = cast_if<Str>(fermata::dict_get(type->dict, names.__module__), kStrSubclass);
  const bool plain = !module || module->length == 0 || str_equals(module, "builtins") || str_equals(module, "__main__");
  return plain ? Ref<Str>(type->qualified_name) : str_from_pieces(heap, {module, ".", type->qualified_name});
}

}  // namespace fermata
