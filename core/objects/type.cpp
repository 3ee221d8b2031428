#include "objects/type.h"

#include "objects/attributes.h"
#include "objects/dict.h"
#include "objects/sequences.h"
#include "objects/str.h"
#include "objects/type_name.h"

namespace fermata {

bool is_subtype(const Type* type, const Type* base) {
  if (type == base) return true;
  if (!type->mro) {  // still being made
    for (const Type* each = type; each; each = each->base.get()) {
      if (each == base) return true;
    }
    return false;
  }
  for (Value each : type->mro->span()) {
    if (each.object() == base) return true;
  }
  return false;
}

Ref<Str> plain_name(const Type* type) {
  return to_utf8(type->name.get()).ends_with("." + to_utf8(type->qualified_name.get())) ? type->qualified_name
                                                                                        : type->name;
}

void traverse_type(Object* object, Visitor& visit) {
  auto* type = static_cast<Type*>(object);
  visit(type->name);
  visit(type->qualified_name);
  visit(type->base);
  visit(type->bases);
  visit(type->mro);
  visit(type->dict);
  visit(type->subclasses);
  visit(type->root_shape);
}

void clear_type(Object* object) {
  auto* type = static_cast<Type*>(object);
  type->dict = nullptr;
  type->mro = nullptr;
  type->bases = nullptr;
  type->base = nullptr;
  type->subclasses = nullptr;
  type->root_shape = nullptr;
  type->qualified_name = nullptr;
  type->name = nullptr;
}

}  // namespace fermata
