// The one entry of the room: a syntax tree in, Code out.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "code/code.h"
#include "syntax/diagnostic.h"
#include "syntax/tree.h"

namespace fermata {

enum class CompileMode : uint8_t {
  Module,  // names at the top level are globals
  Exec,    // names at the top level live in the frame's namespace, as exec() with two mappings needs
  Eval,    // one expression, its value is returned; names as in Exec
  Single,  // a statement typed at a prompt: values of expressions are printed; names as in Exec
};

struct CompileOptions {
  // await, async for, async with and asynchronous comprehensions at the top level; code that has them is a coroutine.
  bool top_level_await = false;
  // The code tells the library's module _tracing of its calls, lines, returns and exceptions, for sys.settrace.
  bool traced = false;
  // As python -O: 1 leaves out asserts and makes __debug__ false, 2 leaves out docstrings too.
  int optimize = 0;
  // Flags (code/code.h) of the features of __future__ that the source has without asking for them.
  uint32_t features = 0;
};

// What the compiler needs of the objects around it.
struct CompileTypes {
  Type* code;
  Owned (*complex)(Heap& heap, double real, double imaginary);  // the number of a literal like 2j
  std::string (*repr)(void* context, Value constant);           // for messages
  void* context;                                                // repr's
};

struct CompileResult {
  Ref<Code> code;                           // null if there is an error
  std::optional<syntax::Diagnostic> error;  // the first one, by the order of CPython's passes
  std::vector<syntax::Warning> warnings;
};

CompileResult compile(Heap& heap, const CompileTypes& types, const syntax::Module& module, Ref<Source> source,
                      CompileMode mode, CompileOptions options = {});

}  // namespace fermata
