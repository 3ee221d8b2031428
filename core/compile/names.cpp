// Names: from a name to the register, cell, global or namespace entry that it stands for.
#include "compile/unit.h"

namespace fermata::compiler {

// The symbol that decides what the (mangled) name means here, and the scope that it is of.
Symbol* Unit::symbol_of(std::string_view name, Scope*& scope) {
  for (scope = scope_;; scope = scope->parent) {
    Symbol* symbol = scope->find(name);
    if (scope == unit_scope_) return symbol;
    if (symbol && symbol->resolution != Resolution::Enclosing) return symbol;
  }
}

Register Unit::plain_local(std::string_view name) {
  name = mangle(name);
  Scope* scope = nullptr;
  Symbol* symbol = symbol_of(name, scope);
  if (!symbol || symbol->resolution != Resolution::Local || !scope->is_function_like()) return kNone;
  if (scope == unit_scope_) return *unit_locals_.find(name);
  for (size_t i = locals_.size(); i-- > 0;)
    if (locals_[i].scope == scope && locals_[i].name == name) return locals_[i].at;
  return kNone;
}

// The cell of a (mangled) name that this code itself uses: a class body's own `__class__` is that of a class around it.
Register Unit::own_cell(std::string_view name) {
  const Register* outer = is_class() ? free_.find(name) : nullptr;
  return outer ? *outer : cell(name);
}

// The register that holds the cell of a (mangled) name.
Register Unit::cell(std::string_view name) {
  if (is_class()) {
    if (name == "__class__" && class_cell_ != kNone) return class_cell_;
    if (name == "__classdict__" && class_namespace_ != kNone) return class_namespace_;
  }
  Scope* scope = nullptr;
  Symbol* symbol = symbol_of(name, scope);
  if (symbol && symbol->resolution == Resolution::Cell) {
    for (size_t i = locals_.size(); i-- > 0;)
      if (locals_[i].scope == scope && locals_[i].name == name) return locals_[i].at;
    if (const Register* found = unit_locals_.find(name)) return *found;
  }
  const Register* found = free_.find(name);
  CHECK(found);
  return *found;
}

void Unit::check_bound(Register local) {
  if (code_.is_bound(local)) return;
  code_.emit(Opcode::CheckBound, local);
  code_.set_bound(local);
}

void Unit::load_name(std::string_view name, Register to) {
  name = mangle(name);
  Scope* scope = nullptr;
  Symbol* symbol = symbol_of(name, scope);
  Resolution resolution = symbol ? symbol->resolution : Resolution::GlobalImplicit;
  bool by_name = scope->kind == ScopeKind::Class || scope->sees_class;
  switch (resolution) {
    case Resolution::Local:
      if (scope->is_function_like()) {
        Register local = plain_local(name);
        check_bound(local);
        return code_.move(to, {local});
      }
      break;
    case Resolution::Cell: return code_.emit(Opcode::LoadCell, to, own_cell(name));
    case Resolution::Free:
      if (by_name)
        return code_.emit(Opcode::LoadNameOrCell, to, static_cast<uint16_t>(code_.name_constant(name)), own_cell(name));
      return code_.emit(Opcode::LoadCell, to, own_cell(name));
    case Resolution::GlobalExplicit: return code_.emit(Opcode::LoadGlobal, to, code_.site(name));
    default: break;
  }
  if (by_name || (is_module() && has_namespace()))
    return code_.emit(Opcode::LoadName, to, static_cast<uint16_t>(code_.name_constant(name)));
  code_.emit(Opcode::LoadGlobal, to, code_.site(name));
}

void Unit::store_name(std::string_view name, Operand value) {
  name = mangle(name);
  Scope* scope = nullptr;
  Symbol* symbol = symbol_of(name, scope);
  Resolution resolution = symbol ? symbol->resolution : Resolution::Local;
  uint8_t dies = value.temporary ? kDiesB : 0;
  switch (resolution) {
    case Resolution::Local:
      if (scope->is_function_like() && symbol) return code_.move(plain_local(name), value);
      break;
    case Resolution::Cell:
    case Resolution::Free: return code_.emit(Opcode::StoreCell, own_cell(name), value.at, 0, dies);
    default:
      if (!(scope->is_inlined() && is_module() && has_namespace()))
        return code_.emit(Opcode::StoreGlobal, code_.site(name), value.at, 0, dies);
      break;
  }
  if (has_namespace())
    return code_.emit(Opcode::StoreName, static_cast<uint16_t>(code_.name_constant(name)), value.at, 0, dies);
  code_.emit(Opcode::StoreGlobal, code_.site(name), value.at, 0, dies);
}

void Unit::delete_name(std::string_view name) {
  name = mangle(name);
  Scope* scope = nullptr;
  Symbol* symbol = symbol_of(name, scope);
  switch (symbol ? symbol->resolution : Resolution::Local) {
    case Resolution::Local:
      if (scope->is_function_like()) return code_.emit(Opcode::DeleteLocal, plain_local(name));
      break;
    case Resolution::Cell:
    case Resolution::Free: return code_.emit(Opcode::DeleteCell, own_cell(name));
    default: return code_.emit(Opcode::DeleteGlobal, code_.site(name));
  }
  if (has_namespace()) return code_.emit(Opcode::DeleteName, static_cast<uint16_t>(code_.name_constant(name)));
  code_.emit(Opcode::DeleteGlobal, code_.site(name));
}

}  // namespace fermata::compiler
