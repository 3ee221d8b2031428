#include "compile/scopes.h"

#include <algorithm>
#include <string>

#include "base/sort.h"

namespace fermata::compiler {

std::string_view mangle(Arena& arena, const Scope& scope, std::string_view name) {
  const std::string_view private_class = scope.private_class;
  if (private_class.empty() || !name.starts_with("__") || name.ends_with("__") || name.find('.') != name.npos)
    return name;
  if (scope.mangled_only) {
    bool is_parameter = false;
    for (const tree::TypeParameter* parameter : *scope.mangled_only) is_parameter |= parameter->name == name;
    if (!is_parameter) return name;
  }
  size_t stripped = private_class.find_first_not_of('_');
  if (stripped == private_class.npos) return name;
  std::string mangled = text("_", private_class.substr(stripped), name);
  return arena.copy(std::string_view(mangled));
}

Scope* ScopeTable::make(const void* node, Part part, ScopeKind kind, Scope* parent) {
  Scope* scope = &scopes_.emplace_back();
  scope->kind = kind;
  scope->parent = parent;
  if (parent) {
    scope->private_class = parent->private_class;
    if (kind != ScopeKind::Class) scope->mangled_only = parent->mangled_only;
    parent->children.push_back(scope);
    scope->sees_class = scope->is_annotation_like() && (parent->kind == ScopeKind::Class || parent->sees_class);
  }
  by_node_.insert({node, part}, scope);
  return scope;
}

Scope* ScopeTable::find(const void* node, Part part) const {
  Scope* const* found = by_node_.find({node, part});
  return found ? *found : nullptr;
}

// The scope around `scope` that binds `name`; null when none does. `global`: because the class that it
// looks into declares it global.
Scope* ScopeTable::owner_of(Scope& scope, std::string_view name, bool& global) const {
  bool sees_class = scope.sees_class;
  for (Scope* around = scope.parent; around && around->kind != ScopeKind::Module; around = around->parent) {
    if (around->kind == ScopeKind::Class) {
      if (name == "__class__" || name == "__classdict__") return around;
      // An annotation scope looks into the class first: what is bound there is not taken from a function around it.
      const Symbol* own = sees_class ? around->find(name) : nullptr;
      sees_class = false;
      if (own && own->flags & kGlobalDeclared) global = true;
      if (own && !(own->flags & kNonlocalDeclared) && own->flags & (kBinding | kGlobalDeclared)) return nullptr;
      continue;
    }
    Symbol* symbol = around->find(name);
    if (!symbol) continue;
    if (symbol->flags & kGlobalDeclared) return nullptr;
    if (symbol->flags & kBinding && !(symbol->flags & kNonlocalDeclared)) return around;
  }
  return nullptr;
}

// The owner keeps `name` in a cell, which every code between it and the user hands on.
void ScopeTable::share(Scope& owner, Scope& user, std::string_view name) {
  if (owner.kind == ScopeKind::Class) {
    (name == "__class__" ? owner.needs_class_cell : owner.needs_class_namespace) = true;
  } else {
    owner.find(name)->resolution = Resolution::Cell;
  }
  for (Scope* unit = user.unit(); unit != owner.unit(); unit = unit->parent->unit()) {
    auto& names = unit->free_names;
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
}

void ScopeTable::resolve(Scope& scope) {
  for (Symbol& symbol : scope.symbols) {
    if (symbol.flags & kGlobalDeclared) {
      symbol.resolution = Resolution::GlobalExplicit;
      continue;
    }
    if (symbol.flags & kBinding && !(symbol.flags & kNonlocalDeclared)) {
      symbol.resolution = Resolution::Local;
      continue;
    }
    if (scope.kind == ScopeKind::Module) continue;
    bool global = false;
    Scope* owner = owner_of(scope, symbol.name, global);
    if (!owner) {
      symbol.resolution = global ? Resolution::GlobalExplicit : Resolution::GlobalImplicit;
    } else if (owner->unit() == scope.unit() && owner != &scope) {
      symbol.resolution = Resolution::Enclosing;
    } else {
      symbol.resolution = Resolution::Free;
      share(*owner, scope, symbol.name);
    }
  }
  if (scope.sees_class) {
    bool global = false;
    if (Scope* owner = owner_of(scope, "__classdict__", global)) share(*owner, scope, "__classdict__");
  }
  for (Scope* child : scope.children) resolve(*child);
}

void ScopeTable::resolve(Problems& problems) {
  for (const NonlocalPlace& place : nonlocals) {
    bool global = false;
    Scope* owner = owner_of(*place.scope, place.name, global);
    Symbol* symbol = owner ? owner->find(place.name) : nullptr;
    if (symbol && symbol->flags & kTypeParameter)
      problems.fail(place.span, text("nonlocal binding not allowed for type parameter '", place.name, "'"));
    if (!owner) problems.fail(place.span, text("no binding for nonlocal '", place.name, "' found"));
  }
  if (problems.error) return;
  // `global` in an inner function says so of the module's own name as well, which matters where exec() has namespaces.
  for (const Scope& scope : scopes_)
    for (const Symbol& symbol : scope.symbols)
      if (symbol.flags & kGlobalDeclared)
        if (Symbol* own = module->find(symbol.name)) own->flags |= kGlobalDeclared;
  resolve(*module);
  for (Scope& scope : scopes_) sort_range(scope.free_names.data(), scope.free_names.size());
}

}  // namespace fermata::compiler
