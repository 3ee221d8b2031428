// Inline caches: the quick answers of LoadGlobal, LoadAttribute, LoadMethod and StoreAttribute. A Site remembers what
// the slow path (caches.cpp) found and under which versions; a hit is one or two comparisons.
//
//   kind       version                 shape            index / target
//   Global     keys of the globals     -                index of the entry
//   Builtin    keys of the globals,    -                index of the entry in the builtins
//              version2: of builtins
//   Instance   type                    the instance's   index among its values
//   Add        type                    before           index; target: shape after
//   Slot       type                    -                index
//   Method     type                    the instance's,  target: function
//                                      or null
//   TypeValue  type; version2: of the  -                target: value in the class (the object is that class)
//              class that is the object
#pragma once

#include "code/code.h"
#include "objects/attributes.h"
#include "objects/dict.h"
#include "objects/function.h"

namespace fermata {

// A code's sites have a twin each, behind them all, once one of them has met a second type: the answer for the other
// type.
constexpr uint32_t kTwinSites = 0x40000000;

enum class SiteKind : uint16_t { Cold, Global, Builtin, Instance, Add, Slot, Method, TypeValue };

// Each gives a borrowed value, empty on a miss.
inline Value cached_global(const Function* function, const Site& site) {
  const Dict* globals = function->globals.get();
  if (globals->keys_version != site.version || site.version == 0) return Value();
  if (static_cast<SiteKind>(site.kind) == SiteKind::Global) return globals->entries[site.index].value;
  const Dict* builtins = function->builtins.get();
  if (builtins->keys_version != site.version2) return Value();
  return builtins->entries[site.index].value;
}

inline Value cached_attribute(Value value, const Site& site) {
  if (!value.is_object()) return Value();
  Object* object = value.object();
  const Type* type = object->type;
  if (type->version != site.version) return Value();
  switch (static_cast<SiteKind>(site.kind)) {
    case SiteKind::Instance: {
      const Attributes* attributes = attributes_at(object, type->attributes_offset);
      return attributes->shape == site.shape ? attributes->values[site.index] : Value();
    }
    case SiteKind::Slot: return attributes_at(object, type->attributes_offset)->values[site.index];
    case SiteKind::TypeValue:
      return static_cast<Type*>(object)->version == site.version2 ? Value(site.target) : Value();
    default: return Value();
  }
}

inline Value cached_method(Value value, const Site& site) {
  if (!value.is_object()) return Value();
  Object* object = value.object();
  const Type* type = object->type;
  if (type->version != site.version || static_cast<SiteKind>(site.kind) != SiteKind::Method) return Value();
  if (site.shape != nullptr && attributes_at(object, type->attributes_offset)->shape != site.shape) return Value();
  return Value(site.target);
}

// The place to store to, null on a miss. A new attribute's place exists from now on, and is empty.
inline Value* cached_store(Value value, const Site& site) {
  if (!value.is_object()) return nullptr;
  Object* object = value.object();
  const Type* type = object->type;
  if (type->version != site.version) return nullptr;
  switch (static_cast<SiteKind>(site.kind)) {
    case SiteKind::Instance: {
      Attributes* attributes = attributes_at(object, type->attributes_offset);
      return attributes->shape == site.shape ? &attributes->values[site.index] : nullptr;
    }
    case SiteKind::Add: {
      Attributes* attributes = attributes_at(object, type->attributes_offset);
      if (attributes->shape != site.shape) return nullptr;
      retain(site.target);
      attributes->shape = static_cast<Shape*>(site.target);
      release(site.shape);
      return &attributes->values[site.index];
    }
    case SiteKind::Slot: return &attributes_at(object, type->attributes_offset)->values[site.index];
    default: return nullptr;
  }
}

}  // namespace fermata
