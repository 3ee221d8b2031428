// The slow halves of instructions: what the interpreter does when a fast path does not apply.
#include "vm/interpreter.h"

#include <vector>

#include "objects/attributes.h"
#include "vm/caches.h"
#include "vm/collecting.h"
#include "vm/numbers.h"
#include "vm/signature.h"

namespace fermata {
namespace {

Str* member_name(Value name) {
  return static_cast<Str*>(name.object());
}

bool has_instance_attributes(const Type* type) {
  return type->attributes_offset != 0 && type->attributes_offset != Type::kAfterTail;
}

}  // namespace

bool is_method_like(const Vm& vm, Value value);
bool is_plain_class_value(const Vm& vm, Value value);
Value find_behind(const Super* super, Str* name);

Result<Owned> Interpreter::load_global(Vm& vm, PythonFrame* frame, Site& site) {
  Dict* globals = frame->function->globals;
  int32_t entry = dict_find(globals, site.name);
  if (entry >= 0) {
    if (entry <= UINT16_MAX) {
      site.kind = static_cast<uint16_t>(SiteKind::Global);
      site.version = dict_keys_version(vm.heap, globals);
      site.index = static_cast<uint16_t>(entry);
    }
    return Owned(globals->entries[entry].value);
  }
  Dict* builtins = frame->function->builtins;
  entry = dict_find(builtins, site.name);
  if (entry < 0) return vm.name_error(site.name);
  site.kind = static_cast<uint16_t>(SiteKind::Builtin);
  site.version = dict_keys_version(vm.heap, globals);
  site.version2 = dict_keys_version(vm.heap, builtins);
  site.index = static_cast<uint16_t>(entry);
  return Owned(builtins->entries[entry].value);
}

void Interpreter::store_global(Vm& vm, Dict* globals, Site& site, Value value) {
  dict_set(vm.heap, globals, site.name, value);
}

namespace {

// The namespace of a class body, exec() or eval(); of their code called as a function, the globals.
Value names_of(PythonFrame* frame) {
  if (frame->names->is_empty()) frame->names = Owned(frame->function->globals);
  return frame->names;
}

}  // namespace

Result<Owned> Interpreter::load_namespace(Vm& vm, PythonFrame* frame, Str* name) {
  Value names = names_of(frame);
  if (names.is_object() && names.object()->type == vm.types.dict) {
    Value found = dict_get(static_cast<Dict*>(names.object()), name);
    return found.is_empty() ? Owned::adopt(Value::removed()) : Owned(found);
  }
  Result<Owned> found = vm.get_item(names, Value(name));
  if (found.is_raised() && vm.discard_pending(vm.exceptions.KeyError)) return Owned::adopt(Value::removed());
  return found;
}

Result<Owned> Interpreter::load_name(Vm& vm, PythonFrame* frame, Str* name) {
  Owned found = TRY(load_namespace(vm, frame, name));
  if (!found->is_removed()) return found;
  Value global = dict_get(frame->function->globals, name);
  if (global.is_empty()) global = dict_get(frame->function->builtins, name);
  if (global.is_empty()) return vm.name_error(name);
  return Owned(global);
}

Result<Owned> Interpreter::store_name(Vm& vm, PythonFrame* frame, Str* name, Value value) {
  Value names = names_of(frame);
  if (names.is_object() && names.object()->type == vm.types.dict) {
    dict_set(vm.heap, static_cast<Dict*>(names.object()), name, value);
    return Owned::none();
  }
  return vm.start_set_item(names, Value(name), value);
}

Result<Owned> Interpreter::delete_name(Vm& vm, PythonFrame* frame, Str* name) {
  Value names = names_of(frame);
  if (names.is_object() && names.object()->type == vm.types.dict) {
    if (!dict_remove(vm.heap, static_cast<Dict*>(names.object()), name)) return vm.name_error(name);
    return Owned::none();
  }
  Frame* below = vm.top();
  Result<Owned> answer = vm.finish(below, vm.start_delete_item(names, Value(name)));
  if (answer.is_raised() && vm.discard_pending(vm.exceptions.KeyError)) return vm.name_error(name);
  return answer;
}

namespace {
// The twin of a site of the frame on top. Makes room for the code's twins, so the site may have moved.
Site& twin_of(Vm& vm, Site*& site) {
  Code* code = static_cast<PythonFrame*>(vm.top())->code;
  std::vector<Site>& sites = *code->sites;
  if (!(code->flags & kTwinSites)) {
    auto index = site - sites.data();
    size_t count = sites.size();
    sites.reserve(2 * count);
    for (size_t i = 0; i < count; ++i) {
      retain(static_cast<Object*>(sites[i].name));
      sites.push_back({.name = sites[i].name});
    }
    code->flags |= kTwinSites;
    site = &sites[static_cast<size_t>(index)];
  }
  return site[sites.size() / 2];
}

// The getter of a property, where it is a plain function.
Function* plain_getter(Vm& vm, Value found) {
  if (found.object()->type != vm.types.property) return nullptr;
  Function* getter = cast_exact<Function>(static_cast<Property*>(found.object())->get, vm.types.function);
  if (!getter || getter->code->positional_count != 1 || vm.fiber->depth >= vm.recursion_limit) return nullptr;
  return (getter->code->flags & (kSimpleParameters | kAnyGenerator)) == kSimpleParameters ? getter : nullptr;
}
}  // namespace

Result<Owned> Interpreter::load_attribute(Vm& vm, Value value, Site& first_site) {
  Site* place = &first_site;
  if (place->version != 0) {
    Site& twin = twin_of(vm, place);
    if (Value known = cached_attribute(value, twin); !known.is_empty()) return Owned(known);
    std::swap(*place, twin);
  }
  Site& site = *place;
  Str* name = site.name;
  if (value.is_object()) {
    Object* object = value.object();
    Type* type = object->type;
    if (!type->has(kCustomGetAttribute)) {
      if (type == vm.types.module) {
        // None may stand for what is made when it is asked for: `__spec__`.
        Value found = dict_get(static_cast<Module*>(object)->dict, name);
        if (!found.is_empty() && !found.is_none()) return Owned(found);
      } else if (type->has(kTypeSubclass)) {
        Type* self = static_cast<Type*>(object);
        if (vm.lookup_in_type(type, name).is_empty()) {
          Value found = vm.lookup_in_type(self, name);
          if (!found.is_empty() && (is_plain_class_value(vm, found) || found.object()->type == vm.types.function)) {
            site.kind = static_cast<uint16_t>(SiteKind::TypeValue);
            site.version = type->version;
            site.version2 = self->version;
            site.target = found.is_object() ? found.object() : nullptr;
            if (!found.is_object()) site.version = 0;
            return Owned(found);
          }
        }
      } else if (has_instance_attributes(type)) {
        Value found = vm.lookup_in_type(type, name);
        if (found.is_object() && found.object()->type == vm.types.slot_descriptor) {
          SlotDescriptor* slot = static_cast<SlotDescriptor*>(found.object());
          Value own = attributes_at(object, type->attributes_offset)->values[slot->index];
          if (!own.is_empty() && is_subtype(type, slot->owner)) {
            site.kind = static_cast<uint16_t>(SiteKind::Slot);
            site.version = type->version;
            site.index = slot->index;
            return Owned(own);
          }
        } else if (Function* getter =
                       found.is_object() && !type->has(kHasGetAttr) ? plain_getter(vm, found) : nullptr) {
          PythonFrame* frame = vm.push_python_frame(Ref<Function>(getter));
          frame->registers[0] = Owned(value).leak();
          wrap_cell_parameters(vm, frame);
          return Owned::adopt(Value::pushed());
        } else if (found.is_empty() || is_plain_class_value(vm, found) || is_method_like(vm, found)) {
          Attributes* attributes = attributes_at(object, type->attributes_offset);
          if (attributes->shape && !attributes->dict) {
            int index = shape_index(attributes->shape, name);
            if (index != kNoIndex) {
              site.kind = static_cast<uint16_t>(SiteKind::Instance);
              site.version = type->version;
              site.shape = attributes->shape;
              site.index = static_cast<uint16_t>(index);
              return Owned(attributes->values[index]);
            }
          }
        }
      }
    }
  }
  return vm.start_get_attribute(value, name);
}

Result<Owned> Interpreter::load_method(Vm& vm, Value value, Site& first_site, Owned& self) {
  Site* place = &first_site;
  if (place->version != 0) {
    Site& twin = twin_of(vm, place);
    if (Value known = cached_method(value, twin); !known.is_empty()) {
      self = Owned(value);
      return Owned(known);
    }
    std::swap(*place, twin);
  }
  Site& site = *place;
  Str* name = site.name;
  Type* type = vm.type_of(value);
  if (type == vm.types.super && name != vm.names.__class__) {
    Super* super = static_cast<Super*>(value.object());
    Value found = find_behind(super, name);
    // super() of a class method: the class itself is the object, and functions stay unbound.
    if (cast_exact<Function>(found, vm.types.function) && super->self.get() != Value(super->self_type.get())) {
      self = super->self;
      return Owned(found);
    }
  }
  if (!type->has(kCustomGetAttribute | kTypeSubclass) && type != vm.types.module && type != vm.types.super &&
      !type->get_attribute) {
    Value found = vm.lookup_in_type(type, name);
    if (!found.is_empty() && is_method_like(vm, found)) {
      bool shadowed = false;
      Shape* shape = nullptr;
      bool cacheable = value.is_object();
      if (type->attributes_offset != 0 && type->has_instance_dict) {
        Attributes* attributes = attributes_of(value.object());
        shape = attributes->shape;
        cacheable = shape != nullptr && type->attributes_offset != Type::kAfterTail;
        shadowed = !instance_attribute(value.object(), name).is_empty();
      }
      if (!shadowed) {
        if (cacheable) {
          site.kind = static_cast<uint16_t>(SiteKind::Method);
          site.version = type->version;
          site.shape = shape;
          site.target = found.object();
        }
        self = Owned(value);
        return Owned(found);
      }
    }
  }
  if (type == vm.types.module) {
    Value found = dict_get(static_cast<Module*>(value.object())->dict, name);
    if (!found.is_empty()) return Owned(found);
  }
  return vm.start_get_attribute(value, name);
}

Result<Owned> Interpreter::store_attribute(Vm& vm, Value value, Site& first_site, Value stored) {
  Site* place = &first_site;
  if (place->version != 0) {
    Site& twin = twin_of(vm, place);
    if (Value* target = cached_store(value, twin)) {
      retain(stored);
      release(std::exchange(*target, stored));
      return Owned::none();
    }
    std::swap(*place, twin);
  }
  Site& site = *place;
  Str* name = site.name;
  if (value.is_object()) {
    Object* object = value.object();
    Type* type = object->type;
    if (!type->has(kCustomSetAttribute | kTypeSubclass) && has_instance_attributes(type)) {
      Value found = vm.lookup_in_type(type, name);
      if (found.is_object() && found.object()->type == vm.types.slot_descriptor) {
        site.kind = static_cast<uint16_t>(SiteKind::Slot);
        site.version = type->version;
        site.index = static_cast<SlotDescriptor*>(found.object())->index;
      } else if ((found.is_empty() || is_plain_class_value(vm, found) || is_method_like(vm, found)) &&
                 type->has_instance_dict) {
        Attributes* attributes = attributes_at(object, type->attributes_offset);
        Shape* before = attributes->shape;
        bool shaped = before != nullptr && attributes->dict == nullptr;
        set_instance_attribute(vm.heap, object, name, stored);
        Shape* after = attributes->shape;
        if (shaped && after != nullptr && attributes->dict == nullptr) {
          site.version = type->version;
          site.shape = before;
          site.index = static_cast<uint16_t>(shape_index(after, name));
          site.target = after;
          site.kind = static_cast<uint16_t>(before == after ? SiteKind::Instance : SiteKind::Add);
        }
        return Owned::none();
      }
    }
  }
  return vm.start_set_attribute(value, name, stored);
}

// Collects the items of an iterable for the instruction that waits for them, at most so many; removed: it is done.
[[gnu::noinline]] static Result<Owned> collect_to_unpack(Vm& vm, Value iterable, AfterCollecting after,
                                                         uint32_t limit) {
  Result<Owned> iterator = vm.get_iterator(iterable);
  if (!iterator.is_raised()) {
    Result<Owned> first = collect_from(vm, iterator.peek(), after, iterable, Value(), limit);
    const bool done = !first.is_raised() && !first.peek()->is_pushed() && !first.peek()->is_parked();
    return done ? Owned::adopt(Value::removed()) : first;
  }
  if (vm.pending_is(vm.exceptions.TypeError) && vm.lookup_special(iterable, vm.names.__iter__).is_empty()) {
    (void)vm.take_pending();
    return vm.type_error({"cannot unpack non-iterable ", vm.type_of(iterable), " object"});
  }
  return Raised{};
}

static Result<void> put_all(Vm& vm, Value* targets, uint32_t count, std::span<const Value> items) {
  if (items.size() < count)
    return vm.value_error(
        {"not enough values to unpack (expected ", count, ", got ", static_cast<int64_t>(items.size()), ")"});
  if (items.size() > count)
    return vm.value_error(
        {"too many values to unpack (expected ", count, ", got ", static_cast<int64_t>(items.size()), ")"});
  for (uint32_t i = 0; i < count; ++i) release(std::exchange(targets[i], Owned(items[i]).leak()));
  return {};
}

// The targets may be locals: nothing is written before all items are there. What is answered goes to the first target,
// where it is already.
static Result<Owned> unpack_collected(Vm& vm, NativeFrame& frame, Ref<List> items) {
  auto* below = static_cast<PythonFrame*>(frame.back);
  const uint32_t count = below->pc->c;
  Value* targets = &below->registers[below->pc->a];
  const Dict* dict = cast_if<Dict>(frame.state[kCollectedFirst], kDictSubclass);
  if (items->length > count && !dict) return vm.value_error({"too many values to unpack (expected ", count, ")"});
  if (items->length > count)
    return vm.value_error({"too many values to unpack (expected ", count, ", got ", dict->used, ")"});
  TRY(put_all(vm, targets, count, items->span()));
  return count == 0 ? Owned::none() : Owned(targets[0]);
}

Result<Owned> Interpreter::unpack(Vm& vm, Value iterable, Value* targets, uint32_t count) {
  std::span<const Value> items;
  if (Tuple* tuple = cast_exact<Tuple>(iterable, vm.types.tuple))
    items = tuple->span();
  else if (List* list = cast_exact<List>(iterable, vm.types.list))
    items = list->span();
  else
    return collect_to_unpack(vm, iterable, unpack_collected, count + 1);
  TRY(put_all(vm, targets, count, items));
  return Owned::adopt(Value::removed());
}

static Raised too_few(Vm& vm, const PythonFrame* frame, uint32_t given) {
  const uint32_t wanted = (frame->pc->c & 255u) + (frame->pc->c >> 8);
  return vm.value_error({"not enough values to unpack (expected at least ", wanted, ", got ", given, ")"});
}

// frame: the items before the starred one
static Result<Owned> unpack_starred_collected(Vm& vm, NativeFrame& frame, Ref<List> others) {
  auto* below = static_cast<PythonFrame*>(frame.back->back);
  auto* items = static_cast<List*>(frame.state[kCollectedFirst].object());
  TRY(vm.extend_list(items, others.get()));
  const uint32_t before = below->pc->c & 255u, after = below->pc->c >> 8;
  Value* targets = &below->registers[below->pc->a];
  if (items->length < before + after) return too_few(vm, below, items->length);
  uint32_t middle = items->length - before - after;
  for (uint32_t i = 0; i < before; ++i) release(std::exchange(targets[i], Owned(items->items[i]).leak()));
  Ref<List> rest = new_list(vm.heap, middle);
  for (uint32_t i = 0; i < middle; ++i) list_append(vm.heap, rest, Owned(items->items[before + i]));
  release(std::exchange(targets[before], Value(rest.leak())));
  for (uint32_t i = 0; i < after; ++i)
    release(std::exchange(targets[before + 1 + i], Owned(items->items[before + middle + i]).leak()));
  return Owned(targets[0]);
}

// The rest as list(iterator) gives it: the iterator is asked for its own iterator.
static Result<Owned> collect_starred(Vm& vm, NativeFrame& frame, Ref<List> items) {
  auto* below = static_cast<PythonFrame*>(frame.back);
  if (items->length < (below->pc->c & 255u)) return too_few(vm, below, items->length);
  return start_collecting(vm, frame.state[0], unpack_starred_collected, items.get());
}

Result<Owned> Interpreter::unpack_starred(Vm& vm, Value iterable, uint32_t before) {
  return collect_to_unpack(vm, iterable, collect_starred, before);
}

Result<Owned> Interpreter::make_function(Vm& vm, PythonFrame* frame, Code* code, Value* parts) {
  Ref<Function> function = vm.new_function(code, frame->function->globals);
  auto take = [](Value& place) { return Owned::adopt(std::exchange(place, Value())); };
  if (Owned defaults = take(parts[0]); !defaults->is_empty())
    function->defaults = Ref<Tuple>(static_cast<Tuple*>(defaults->object()));
  if (Owned keyword_defaults = take(parts[1]); !keyword_defaults->is_empty())
    function->keyword_defaults = Ref<Dict>(static_cast<Dict*>(keyword_defaults->object()));
  function->annotate = take(parts[2]);
  if (Owned closure = take(parts[3]); !closure->is_empty())
    function->closure = Ref<Tuple>(static_cast<Tuple*>(closure->object()));
  return Owned(std::move(function));
}

Result<Owned> Interpreter::format_value(Vm& vm, Value value, Value spec, int conversion) {
  Str* spec_text = spec.is_empty() ? nullptr : static_cast<Str*>(spec.object());
  Owned converted(value);
  if (conversion == 1) converted = TRY(vm.str(value));
  if (conversion == 2) converted = TRY(vm.repr(value));
  if (conversion == 3) converted = TRY(vm.ascii(value));
  if (!spec_text && converted->is_object() && converted->object()->type == vm.types.str) return converted;
  Owned quick = TRY(format_scalar(vm, converted, spec_text));
  if (!quick->is_not_implemented()) return quick;
  return Owned(TRY(vm.format(converted, spec)));
}

namespace {
struct SpecialMethod {
  Str* Names::* name;
  const char* protocol;
};
constexpr SpecialMethod kSpecialMethods[] = {
    {&Names::__enter__, "context manager"},
    {&Names::__exit__, "context manager"},
    {&Names::__aenter__, "asynchronous context manager"},
    {&Names::__aexit__, "asynchronous context manager"},
};
}  // namespace

Ref<Str> Vm::full_name(Type* type) {
  Str* module = cast_if<Str>(fermata::dict_get(type->dict, names.__module__), kStrSubclass);
  const bool plain = !module || module->length == 0 || str_equals(module, "builtins") || str_equals(module, "__main__");
  return plain ? Ref<Str>(type->qualified_name) : str_from_pieces(heap, {module, ".", type->qualified_name});
}

Result<Owned> Interpreter::load_special(Vm& vm, Value object, uint32_t which, Owned& self) {
  const SpecialMethod& special = kSpecialMethods[which];
  Str* name = vm.names.*special.name;
  Value method = vm.lookup_special(object, name);
  if (method.is_empty()) {
    Type* type = vm.type_of(object);
    bool async = which >= 2;
    bool other = !vm.lookup_special(object, async ? vm.names.__enter__ : vm.names.__aenter__).is_empty() &&
                 !vm.lookup_special(object, async ? vm.names.__exit__ : vm.names.__aexit__).is_empty();
    const char* hint =
        !other  ? ""
        : async ? " but it supports the context manager protocol. Did you mean to use 'with'?"
                : " but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?";
    constexpr const char* kMissed[] = {" (missed __enter__ method)", " (missed __exit__ method)",
                                       " (missed __aenter__ method)", " (missed __aexit__ method)"};
    const bool half = !vm.lookup_special(object, vm.names.*kSpecialMethods[which ^ 1u].name).is_empty();
    const char* missed = half || which % 2 ? kMissed[which] : "";
    return vm.type_error(
        {"'", vm.full_name(type), "' object does not support the ", special.protocol, " protocol", missed, hint});
  }
  if (is_method_like(vm, method)) {
    self = Owned(object);
    return Owned(method);
  }
  Owned kept(method);
  Frame* below = vm.top();
  return vm.finish(below, vm.start_bind(kept, object, vm.type_of(object)));
}

Result<void> Interpreter::list_extend(Vm& vm, List* list, Value iterable) {
  Result<void> result = vm.extend_list(list, iterable);
  if (result.is_raised() && vm.pending_is(vm.exceptions.TypeError) &&
      vm.lookup_special(iterable, vm.names.__iter__).is_empty() &&
      vm.lookup_special(iterable, vm.names.__getitem__).is_empty()) {
    (void)vm.take_pending();
    return vm.type_error({"Value after * must be an iterable, not ", vm.type_of(iterable)});
  }
  return result;
}

Result<void> Interpreter::dict_update(Vm& vm, Dict* dict, Value mapping) {
  if (mapping.is_object() && mapping.object()->type == vm.types.dict) {
    Ref<Dict> source(static_cast<Dict*>(mapping.object()));
    uint32_t position = 0;
    while (DictEntry* entry = dict_next(source, position)) {
      Owned key(entry->key), value(entry->value);
      TRY(vm.dict_set(dict, key, value));
    }
    return {};
  }
  // A dict's own order and values, unless the class has its own way to go through it.
  if (Dict* source = cast_if<Dict>(mapping, kDictSubclass);
      source && vm.lookup_special(mapping, vm.names.__iter__) == vm.lookup_in_type(vm.types.dict, vm.names.__iter__)) {
    Ref<Dict> plain = new_dict(vm.heap);
    dict_copy_into(vm.heap, plain, source);
    return dict_update(vm, dict, Value(plain.get()));
  }
  Owned keys_method = TRY(vm.find_attribute(mapping, vm.names.keys));
  if (keys_method->is_removed()) return vm.type_error({"'", vm.type_of(mapping), "' object is not a mapping"});
  Owned keys = TRY(vm.call(keys_method));
  return vm.for_each(keys, [&](Value key) -> Result<void> {
    Owned value = TRY(vm.get_item(mapping, key));
    return vm.dict_set(dict, key, value);
  });
}

namespace {
// A native method is bound before it is called: errors name the class of its object.
Result<Owned> bound_native(Vm& vm, Value function, Value self) {
  if (self.is_empty() || !function.is_object() || function.object()->type != vm.types.method_descriptor)
    return Owned(function);
  return vm.start_bind(function, self, vm.type_of(self));
}

// How errors of a call name what is called: "main.f()".
Result<Ref<Str>> callable_text(Vm& vm, Value callable) {
  Result<Owned> name = vm.find_attribute(callable, vm.names.__qualname__);
  if (name.is_raised()) {
    (void)vm.take_pending();
  } else if (Str* text = cast_if<Str>(name.peek().get(), kStrSubclass)) {
    Result<Owned> module = vm.find_attribute(callable, vm.names.__module__);
    if (module.is_raised())
      (void)vm.take_pending();
    else if (Str* module_text = cast_if<Str>(module.peek().get(), kStrSubclass);
             module_text && !str_equals(module_text, "builtins"))
      return str_from_pieces(vm.heap, {module_text, ".", text, "()"});
    return str_from_pieces(vm.heap, {text, "()"});
  }
  return vm.str(callable);
}
}  // namespace

Result<void> Interpreter::dict_merge(Vm& vm, Dict* dict, Value mapping, Value function, Value self) {
  Ref<Dict> source;
  if (mapping.is_object() && mapping.object()->type == vm.types.dict) {
    source = Ref<Dict>(static_cast<Dict*>(mapping.object()));
  } else {
    Owned keys_method = TRY(vm.find_attribute(mapping, vm.names.keys));
    if (keys_method->is_removed())
      return vm.type_error({TRY(callable_text(vm, TRY(bound_native(vm, function, self)))),
                            " argument after ** must be a mapping, not ", vm.type_of(mapping)});
    source = new_dict(vm.heap);
    TRY(dict_update(vm, source, mapping));
  }
  uint32_t position = 0;
  while (DictEntry* entry = dict_next(source, position)) {
    Owned key(entry->key), value(entry->value);
    Str* name = cast_if<Str>(key, kStrSubclass);
    if (name && !TRY(vm.dict_get(dict, key)).is_empty())
      return vm.type_error({TRY(callable_text(vm, TRY(bound_native(vm, function, self)))),
                            " got multiple values for keyword argument '", name, "'"});
    TRY(vm.dict_set(dict, key, value));
  }
  return {};
}

namespace {
// Slot wrappers take no keywords at all, nor do some classes: they say so before they look at a name.
bool refuses_keywords(const Vm& vm, Value callable) {
  if (!callable.is_object()) return false;
  Object* object = callable.object();
  if (object->type == vm.types.native_function || object->type == vm.types.method_descriptor)
    return is_slot_wrapper(static_cast<NativeFunction*>(object));
  if (Type* type = cast_if<Type>(callable, kTypeSubclass))
    return type == vm.types.slice || is_subtype(type, vm.exceptions.BaseExceptionGroup);
  return false;
}
}  // namespace

Result<Owned> Interpreter::call_unpacked(Vm& vm, Value function, Value self, Value args, Value keywords) {
  std::vector<Value> all;
  Owned callable = TRY(bound_native(vm, function, self));
  if (!self.is_empty() && callable.get() == function) all.push_back(self);
  Ref<List> items;
  if (Tuple* tuple = cast_exact<Tuple>(args, vm.types.tuple)) {
    all.insert(all.end(), tuple->items(), tuple->items() + tuple->length);
  } else {
    Result<Ref<List>> made = vm.to_list(args);
    if (made.is_raised()) {
      if (vm.pending_is(vm.exceptions.TypeError) && vm.lookup_special(args, vm.names.__iter__).is_empty()) {
        (void)vm.take_pending();
        return vm.type_error(
            {TRY(callable_text(vm, callable)), " argument after * must be an iterable, not ", vm.type_of(args)});
      }
      return Raised{};
    }
    items = std::move(made).value();
    all.insert(all.end(), items->items, items->items + items->length);
  }
  std::vector<Value> names, values;
  if (!keywords.is_empty()) {
    uint32_t position = 0;
    while (DictEntry* entry = dict_next(static_cast<Dict*>(keywords.object()), position)) {
      const bool named = cast_if<Str>(entry->key, kStrSubclass);
      if (!named && !refuses_keywords(vm, callable)) return vm.type_error({"keywords must be strings"});
      names.push_back(named ? entry->key : Value(vm.heap.empty_string()));
      values.push_back(entry->value);
    }
  }
  return vm.start_call(callable, all, {names, values.data()});
}

Result<Owned> Interpreter::match_keys(Vm& vm, Value subject, Tuple* keys) {
  Ref<Tuple> values = new_tuple(vm.heap, keys->length);
  Ref<Set> seen = new_set_like(vm.heap, vm.types.set);
  Owned get = TRY(vm.get_attribute(subject, vm.names.get));
  Ref<Object> absent = vm.heap.make<Object>(vm.types.object);
  for (uint32_t i = 0; i < keys->length; ++i) {
    Value key = keys->items()[i];
    if (!TRY(vm.set_add(seen, key)))
      return vm.value_error({"mapping pattern checks duplicate key (", TRY(vm.repr(key)), ")"});
    Owned value = TRY(vm.call(get, {key, Value(absent.get())}));
    if (value.get() == Value(absent.get())) return Owned::none();
    values->items()[i] = value.leak();
  }
  return Owned(std::move(values));
}

Result<Owned> Interpreter::match_class(Vm& vm, Value subject, Value type, uint32_t positional, Tuple* names) {
  Type* cls = cast_if<Type>(type, kTypeSubclass);
  if (!cls) return vm.type_error({"called match pattern must be a class"});
  if (!TRY(vm.is_instance(subject, type))) return Owned::none();
  Ref<List> values = new_list(vm.heap, positional + names->length);
  Ref<Set> seen = new_set_like(vm.heap, vm.types.set);
  if (positional > 0) {
    Owned match_args = TRY(vm.find_attribute(type, vm.names.__match_args__));
    bool self = match_args->is_removed();
    if (self) {
      // The built-in scalars and containers match themselves as the one positional pattern.
      const Types& types = vm.types;
      Type* selves[] = {types.bool_, types.bytearray, types.bytes, types.dict, types.float_, types.frozenset,
                        types.int_,  types.list,      types.set,   types.str,  types.tuple};
      bool allowed = false;
      for (Type* own : selves) allowed |= is_subtype(cls, own);
      if (positional > (allowed ? 1u : 0u))
        return vm.type_error({cls->name, "() accepts ", allowed ? 1 : 0, " positional sub-pattern", allowed ? "" : "s",
                              " (", positional, " given)"});
      list_append(vm.heap, values, Owned(subject));
    } else {
      Tuple* args = cast_exact<Tuple>(match_args, vm.types.tuple);
      if (!args)
        return vm.type_error({cls->name, ".__match_args__ must be a tuple (got ", vm.type_of(match_args), ")"});
      if (args->length < positional)
        return vm.type_error({cls->name, "() accepts ", args->length, " positional sub-pattern",
                              args->length == 1 ? "" : "s", " (", positional, " given)"});
      for (uint32_t i = 0; i < positional; ++i) {
        Str* name = cast_exact<Str>(args->items()[i], vm.types.str);
        if (!name)
          return vm.type_error({"__match_args__ elements must be strings (got ", vm.type_of(args->items()[i]), ")"});
        if (!TRY(vm.set_add(seen, Value(name))))
          return vm.type_error({cls->name, "() got multiple sub-patterns for attribute '", name, "'"});
        Owned value = TRY(vm.find_attribute(subject, vm.heap.intern(name)));
        if (value->is_removed()) return Owned::none();
        list_append(vm.heap, values, std::move(value));
      }
    }
  }
  for (Value name : names->span()) {
    if (!TRY(vm.set_add(seen, name)))
      return vm.type_error({cls->name, "() got multiple sub-patterns for attribute '", member_name(name), "'"});
    Owned value = TRY(vm.find_attribute(subject, vm.heap.intern(member_name(name))));
    if (value->is_removed()) return Owned::none();
    list_append(vm.heap, values, std::move(value));
  }
  return Owned(tuple_from(vm.heap, values->span()));
}

Result<Owned> Interpreter::get_awaitable(Vm& vm, Value object, int source) {
  Type* type = vm.type_of(object);
  if (type == vm.types.coroutine) {
    // One without a frame is told here, the others when they are to go on (running_coroutine_awaited).
    Resumable* coroutine = static_cast<Resumable*>(object.object());
    if (coroutine->native && coroutine->state == ResumableState::Running)
      return vm.runtime_error({"coroutine is being awaited already"});
    return Owned(object);
  }
  if (type == vm.types.generator && static_cast<Generator*>(object.object())->frame &&
      static_cast<Generator*>(object.object())->frame->code->flags & kIterableCoroutine)
    return Owned(object);
  if (type == vm.types.async_generator_step || type == vm.types.async_generator_athrow || type->send)
    return Owned(object);
  if (vm.lookup_in_type(type, vm.names.__await__).is_empty()) {
    if (source == 1)
      return vm.type_error(
          {"'async with' received an object from __aenter__ that does not implement __await__: ", type});
    if (source == 2)
      return vm.type_error(
          {"'async with' received an object from __aexit__ that does not implement __await__: ", type});
    return vm.type_error({"'", type, "' object can't be awaited"});
  }
  Owned iterator = TRY(vm.call_method(object, vm.names.__await__));
  Type* result = vm.type_of(iterator);
  if (result == vm.types.coroutine) return vm.type_error({"__await__() returned a coroutine"});
  if (!result->next && !result->send && vm.lookup_in_type(result, vm.names.__next__).is_empty())
    return vm.type_error({"__await__() returned non-iterator of type '", result, "'"});
  return iterator;
}

Result<Owned> Interpreter::get_yield_from_iterator(Vm& vm, PythonFrame* frame, Value object) {
  Type* type = vm.type_of(object);
  if (type == vm.types.coroutine) {
    if (!(frame->code->flags & (kCoroutine | kIterableCoroutine)))
      return vm.type_error({"cannot 'yield from' a coroutine object in a non-coroutine generator"});
    return Owned(object);
  }
  if (type == vm.types.generator) return Owned(object);
  return vm.start_get_iterator(object);
}

Result<Owned> Interpreter::get_async_iterator(Vm& vm, Value object) {
  Type* type = vm.type_of(object);
  if (vm.lookup_in_type(type, vm.names.__aiter__).is_empty()) {
    return vm.type_error({"'async for' requires an object with __aiter__ method, got ", type});
  }
  Owned iterator = TRY(vm.call_method(object, vm.names.__aiter__));
  if (vm.lookup_special(iterator, vm.names.__anext__).is_empty())
    return vm.type_error(
        {"'async for' received an object from __aiter__ that does not implement __anext__: ", vm.type_of(iterator)});
  return iterator;
}

Result<Owned> Interpreter::get_async_next(Vm& vm, Value object) {
  Type* type = vm.type_of(object);
  if (type == vm.types.async_generator)
    return make_async_step(vm, static_cast<AsyncGenerator*>(object.object()), AsyncGeneratorStep::Kind::Send,
                           Value::none());
  if (vm.lookup_in_type(type, vm.names.__anext__).is_empty())
    return vm.type_error({"'async for' requires an iterator with __anext__ method, got ", type});
  Owned next = TRY(vm.call_method(object, vm.names.__anext__));
  Result<Owned> awaitable = get_awaitable(vm, next, 0);
  if (awaitable.is_raised()) {
    Owned cause = vm.take_pending();
    vm.type_error({"'async for' received an invalid object from __anext__: ", vm.type_of(next)});
    Exception* error = static_cast<Exception*>(vm.pending().object());
    error->cause = Ref<Object>(cause->object());
    error->context = Ref<Object>(cause->object());
    error->suppress_context = true;
    return Raised{};
  }
  return awaitable;
}

uint32_t intrinsic_count(Intrinsic which) {
  static constexpr uint32_t kCounts[] = {
#define X(name, count) count,
#include "code/intrinsics.def"
#undef X
  };
  return kCounts[static_cast<int>(which)];
}

}  // namespace fermata
