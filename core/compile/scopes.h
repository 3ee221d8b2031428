// Scopes: which names each function, class, comprehension and annotation scope binds, and where every other name it
// uses comes from. Made in one walk over the tree (scope_builder.cpp), then resolved from the outside in (scopes.cpp).
// The rules are those of the language reference, "Naming and binding".
#pragma once

#include <deque>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "base/hash_map.h"
#include "compile/problems.h"
#include "syntax/tree.h"

namespace fermata::compiler {

namespace tree = fermata::syntax;

enum class ScopeKind : uint8_t {
  Module,
  Class,
  Function,
  Lambda,
  Comprehension,   // list, set, dict: runs in the frame of the code around it, its names its own
  Generator,       // a generator expression: a function
  Annotations,     // `__annotate__` of a function, class or module
  TypeParameters,  // around a generic function, class or type alias
  TypeVariable,    // bound, constraints or default of a type parameter
  TypeAlias,       // value of a `type` statement
};

enum SymbolFlags : uint16_t {
  kAssigned = 1,
  kUsed = 2,
  kParameter = 4,
  kGlobalDeclared = 8,
  kNonlocalDeclared = 16,
  kAnnotated = 32,
  kIterationTarget = 64,  // of the comprehension
  kDeleted = 128,         // by `del`, or at the end of `except ... as name`
  kTypeParameter = 256,
  kNamedTarget = 1024,  // bound by `:=` inside a comprehension, seen from there
  kImported = 512,      // by `import`, which may stand before a declaration
  kBinding = kAssigned | kParameter | kTypeParameter | kImported,
};

enum class Resolution : uint8_t {
  Local,      // here: a register; in a class or module a name
  Cell,       // here, but shared with an inner function
  Free,       // of a function around this code
  Enclosing,  // of a scope around this comprehension that runs in the same frame
  GlobalExplicit,
  GlobalImplicit,
};

struct Symbol {
  std::string_view name;  // mangled
  uint16_t flags = 0;
  Span declared = {};  // the first `global` or `nonlocal` statement
  Resolution resolution = Resolution::GlobalImplicit;
};

struct Scope {
  ScopeKind kind;
  Scope* parent;
  std::string_view private_class;  // the class whose name mangles `__names`; empty outside classes
  // Around a generic class only the names of its type parameters are mangled. Null: all are.
  const tree::ListOf<tree::TypeParameter>* mangled_only = nullptr;
  std::vector<Scope*> children;
  std::vector<Symbol> symbols;  // in order of first appearance
  HashMap<std::string_view, uint32_t, TextHash> index;
  std::vector<std::string_view> free_names;  // sorted once resolved
  std::string_view name;                     // of a function, class, type parameter or alias, for symtable
  Span span;
  const char* lazy_part = "";  // of a TypeVariable, for messages: "TypeVar bound"

  bool is_async = false;          // `async def`, or a comprehension that awaits
  bool is_generator = false;      // contains yield
  bool sees_class = false;        // an annotation scope in a class: looks into its namespace first
  bool needs_class_cell = false;  // a method uses `__class__` or super()
  bool needs_class_namespace = false;
  bool has_functions = false;  // by `def`
  bool has_walrus = false;     // some `:=` binds a name of this scope
  bool conditional_annotations = false;
  // Annotations of the module's or class's own names, to be evaluated by its `__annotate__`.
  struct Annotated {
    const tree::AnnAssign* node;
    bool conditional;  // may be skipped when the block runs
  };
  std::vector<Annotated> annotated;
  // Names of the arguments' annotations, or of the block's, are evaluated in here. Null if there are none.
  Scope* annotations = nullptr;

  Symbol* find(std::string_view name) {
    const uint32_t* found = index.find(name);
    return found ? &symbols[*found] : nullptr;
  }
  bool is_function_like() const { return kind != ScopeKind::Module && kind != ScopeKind::Class; }
  bool is_annotation_like() const { return kind >= ScopeKind::Annotations; }
  bool is_inlined() const { return kind == ScopeKind::Comprehension; }
  // The scope whose code object this one's instructions belong to.
  Scope* unit() {
    Scope* scope = this;
    while (scope->is_inlined()) scope = scope->parent;
    return scope;
  }
};

// `__name` in a class becomes `_Class__name`; other names stay.
std::string_view mangle(Arena& arena, const Scope& scope, std::string_view name);

class ScopeTable {
 public:
  // What a scope belongs to: the node, and which of its scopes (a TypeParameter has one for its bound, one for its
  // default).
  enum class Part : uint8_t { Body, Annotations, TypeParameters, Bound, Default };

  Scope* make(const void* node, Part part, ScopeKind kind, Scope* parent);
  Scope* find(const void* node, Part part) const;
  // Decides every symbol's Resolution. Reports nonlocal names without a binding.
  void resolve(Problems& problems);

  struct NonlocalPlace {
    Scope* scope;
    std::string_view name;
    Span span;
  };
  std::vector<NonlocalPlace> nonlocals;
  Scope* module = nullptr;

 private:
  void resolve(Scope& scope);
  Scope* owner_of(Scope& scope, std::string_view name, bool& global) const;
  void share(Scope& owner, Scope& user, std::string_view name);

  struct Key {
    const void* node;
    Part part;
    friend bool operator==(Key, Key) = default;
  };
  struct KeyHash {
    uint32_t operator()(Key key) const {
      return fold_hash(static_cast<int64_t>(reinterpret_cast<uintptr_t>(key.node) >> 3)) * 31 +
             static_cast<uint32_t>(key.part);
    }
  };
  std::deque<Scope> scopes_;
  HashMap<Key, Scope*, KeyHash> by_node_;
};

// Walks the tree and fills the table, reporting what is wrong with names and with where things may stand.
void build_scopes(ScopeTable& table, Arena& arena, const tree::Module& module, bool future_annotations,
                  Problems& problems);

}  // namespace fermata::compiler
