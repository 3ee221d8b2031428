// Layouts of what can be called and of the descriptors that stand in classes.
#pragma once

#include "objects/dict.h"
#include "objects/sequences.h"

namespace fermata {

struct Code;

struct Cell : Object {
  Value contents;  // owned; empty while unbound
};

struct Function : Object {
  Ref<Code> code;
  Ref<Dict> globals;
  Ref<Dict> builtins;
  Ref<Tuple> defaults;         // of the last positional parameters; null: none
  Ref<Dict> keyword_defaults;  // null: none
  Ref<Tuple> closure;          // of Cells, as many as code->free_count; null: none
  Ref<Str> name;
  Ref<Str> qualified_name;
  Owned module;  // `__module__`
  Owned doc;
  Owned annotate;              // function, None, or empty
  Ref<Dict> annotations;       // once evaluated or set; null before
  Ref<Tuple> type_parameters;  // null: none
};

struct BoundMethod : Object {
  Owned function;
  Owned self;
};

struct NativeRow;
struct Signature;

// A function in C++: a module's function (owner null, self the module or empty), a type's method (owner set).
struct NativeFunction : Object {
  const NativeRow* row;
  Signature* signature;  // parsed from row->signature when it is needed; a bound method shares its descriptor's
  Ref<Str> name;
  Type* owner;      // borrowed: the type whose method this is; null for functions
  Owned self;       // bound self of a builtin method, or empty
  Ref<Str> module;  // name of the module, may be null
};

// A property of a native type: a pair of C++ functions.
struct PropertyRow;
struct NativeProperty : Object {
  const PropertyRow* row;
  Type* owner;  // borrowed
  Ref<Str> name;
};

// A slot of `__slots__`: a fixed place among the values of Attributes.
struct SlotDescriptor : Object {
  Type* owner;  // borrowed
  Ref<Str> name;
  uint16_t index;
};

struct Property : Object {
  Owned get, set, del, doc;
  Ref<Str> name;       // may be null
  bool doc_of_getter;  // and goes with it
};

// classmethod and staticmethod.
struct MethodWrapper : Object {
  Owned function;
};

struct Super : Object {
  Ref<Type> type;
  Owned self;  // empty: unbound
  Ref<Type> self_type;
};

struct Module : Object {
  Ref<Dict> dict;
};

}  // namespace fermata
