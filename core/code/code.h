// Code: what the compiler makes of a function, class body or module, and what the interpreter runs. Immutable but for
// the inline caches in its Sites.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "objects/heap.h"
#include "objects/sequences.h"
#include "objects/str.h"

namespace fermata {

enum class Opcode : uint8_t {
#define X(name, operands, returns, picture) name,
#include "code/opcodes.def"
#undef X
};

enum class Intrinsic : uint8_t {
#define X(name, count) name,
#include "code/intrinsics.def"
#undef X
};

// Bits of Instruction::x.
constexpr uint8_t kDiesA = 1, kDiesB = 2, kDiesC = 4, kInPlace = 8, kNegate = 16, kPlain = 32;
// "No register" where an operand is optional.
constexpr uint16_t kNone = 0xFFFF;

struct Instruction {
  Opcode op;
  uint8_t x;
  uint16_t a;
  uint16_t b;
  uint16_t c;
  uint32_t target() const { return b | static_cast<uint32_t>(c) << 16; }
  int16_t offset() const { return static_cast<int16_t>(c); }
  bool operator==(const Instruction&) const = default;
};
static_assert(sizeof(Instruction) == 8);

// An inline cache and the name it is for. What the fields mean is the business of the instruction (vm/caches.h); all
// zero is a cold cache. Pointers are borrowed, kept alive by what `version` guards.
struct Site {
  Str* name;  // interned, owned by the code
  uint32_t version = 0;
  uint32_t version2 = 0;
  uint16_t kind = 0;
  uint16_t index = 0;
  Object* shape = nullptr;
  Object* target = nullptr;
};

// Where in the source an instruction comes from: byte offsets, for line numbers and carets. {0, 0}: no place.
struct Position {
  uint32_t start;
  uint32_t end;
  bool operator==(const Position&) const = default;
};

// Instructions [start, end) are protected. At `target` the temporaries from `depth` on are cleared and the exception is
// in R[depth]. Inner handlers come before outer ones.
struct Handler {
  uint32_t start;
  uint32_t end;
  uint32_t target;
  uint16_t depth;
  bool operator==(const Handler&) const = default;
};

// The text a code object was compiled from, shared by all code of a module.
struct Source : Object {
  Ref<Str> filename;
  std::string* text;                   // owned, UTF-8
  std::vector<uint32_t>* line_starts;  // owned; byte offset of each line
  bool library;                        // part of Fermata: its frames are left out of tracebacks

  // 1-based line of a byte offset.
  uint32_t line_of(uint32_t offset) const;
  // Without its newline; empty past the end.
  std::string_view line_text(uint32_t line) const;
};
Ref<Source> new_source(Heap& heap, Type* type, Ref<Str> filename, std::string text, bool library);

enum CodeFlags : uint32_t {  // CPython's values where it has them (inspect.CO_*)
  kOptimized = 0x1,
  kNewLocals = 0x2,
  kVarArgs = 0x4,
  kVarKeywords = 0x8,
  kNested = 0x10,
  kGenerator = 0x20,
  kCoroutine = 0x80,
  kIterableCoroutine = 0x100,
  kAsyncGenerator = 0x200,
  kFutureAnnotations = 0x1000000,
  kHasDocstring = 0x4000000,
  kMethod = 0x8000000,
  // Ours:
  kUsesNamespace = 0x10000000,     // class body, exec(): names live in a mapping
  kSimpleParameters = 0x20000000,  // only positional-or-keyword parameters, none starred: the quick way to call
};
constexpr uint32_t kAnyGenerator = kGenerator | kCoroutine | kAsyncGenerator;

struct Code : Object {
  Ref<Str> name;
  Ref<Str> qualified_name;
  Ref<Source> source;
  uint32_t flags;
  uint32_t first_line;
  uint16_t positional_count;  // parameters that may be given by position, positional-only ones included
  uint16_t positional_only_count;
  uint16_t keyword_only_count;
  // Registers: locals (parameters first: positional, keyword-only, *args, **kwargs), free cells, temporaries; constants
  // follow.
  uint16_t local_count;
  uint16_t free_count;
  uint16_t register_count;        // locals, free cells and temporaries
  uint16_t frame_constant_count;  // constants[0 .. n) are copied behind the registers
  Ref<Tuple> local_names;         // of the first local_count registers
  Ref<Tuple> free_names;
  Ref<Tuple> cell_names;                   // locals that live in cells, for co_cellvars
  std::vector<uint16_t>* cell_parameters;  // owned: parameters to be put into cells at the call
  std::vector<Instruction>* instructions;  // owned, as are the rest
  std::vector<Value>* constants;           // owned references
  std::vector<Site>* sites;
  std::vector<Handler>* handlers;
  std::vector<Position>* positions;  // one for each instruction
  uint16_t class_cell;               // register of the `__class__` cell (for super()), or kNone
  bool has_docstring;                // in `docstring`
  Ref<Str> docstring;
  uint32_t dictionary_expected;  // class bodies: number of attributes that methods set on self, for value_capacity
  Ref<Tuple> static_attributes;  // class bodies: their names (`__static_attributes__`)
  Object* spare_frames;          // owned list of frames for the next calls (vm/spare_frames.h)
  uint16_t spare_frame_count;

  uint32_t total_registers() const { return uint32_t{register_count} + frame_constant_count; }
  uint32_t line_at(uint32_t instruction) const;
};

Ref<Code> new_code(Heap& heap, Type* type);

struct OpcodeInfo {
  const char* name;
  const char* operands;
};
const OpcodeInfo& opcode_info(Opcode op);
// One line for each instruction, for tests and `dis`.
std::string disassemble(const Code* code);

}  // namespace fermata
